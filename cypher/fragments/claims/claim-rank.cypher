// What claims are ranked by: the number of documents and sources with an attribution, as `fragments/claims/claim-tally` counts them, or the
// number of voices, looked up beforehand.
{% takes claim, filter %}
{% gives rank %}
{% local reports, sources, speakers %}
{% if filter.voices %}
WITH {{ claim }}, {voices: {{ filter.voices }}[{{ claim }}.id]} AS {{ rank }}
{% else %}
{% render 'fragments/claims/claim-tally', claim: claim, filter: filter, reports: reports, sources: sources, speakers: speakers %}
WITH {{ claim }}, {reports: {{ reports }}, sources: {{ sources }}} AS {{ rank }}
{% endif %}
