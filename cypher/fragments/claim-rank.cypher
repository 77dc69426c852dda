// What claims are ranked by: how many documents and sources have an attribution of it, as `fragments/claim-tally` counts them; or the
// voices that were counted before.
{% takes claim, filter %}
{% gives rank %}
{% local reports, sources, speakers %}
{% if filter.voices %}
WITH {{ claim }}, {voices: {{ filter.voices }}[{{ claim }}.id]} AS {{ rank }}
{% else %}
{% render 'fragments/claim-tally', claim: claim, filter: filter, reports: reports, sources: sources, speakers: speakers %}
WITH {{ claim }}, {reports: {{ reports }}, sources: {{ sources }}} AS {{ rank }}
{% endif %}
