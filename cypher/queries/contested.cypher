// A page of claims, newest first, and with them all claims that they may be in conflict with, whatever the filter: which were asked
// for, and which others meet the same conditions.
{% takes args %}
{% gives to, link %}
{% local id, asked, candidate, candidates, other, matching, all, wanted, candidateId %}
CALL ({{ view.scope }}) {
  {% render 'queries/claims', args: args, page: false, to: to %}
  WITH DISTINCT {{ to }}
  {% if args.after %}
  WHERE {{ to }}.sortDesc < {{ args.key }} OR ({{ to }}.sortDesc = {{ args.key }} AND {{ to }}.id >= {{ args.keyId }})
  {% endif %}
  WITH {{ to }} ORDER BY {{ to }}.sortDesc DESC, {{ to }}.id LIMIT {{ args.page }}
  RETURN collect({{ to }}.id) AS {{ asked }}
}
CALL ({{ asked }}{{ view.imports }}) {
  {% render 'fragments/claims/conflict-candidates', ids: asked, control: args.control, candidate: candidate %}
  WITH DISTINCT {{ candidate }}
  WHERE NOT {{ candidate }}.id IN {{ asked }}
  WITH {{ candidate }}
  {% render 'fragments/views/claim-in-view', claim: candidate, filter: false %}
  RETURN collect({{ candidate }}.id) AS {{ candidates }}
}
CALL ({{ candidates }}{{ view.imports }}) {
  UNWIND {{ candidates }} AS {{ candidateId }}
  MATCH ({{ other }}:Thing {id: {{ candidateId }}})
  {% render 'fragments/views/claim-in-view', claim: other, filter: args %}
  {% render 'fragments/filters/claim-filter', claim: other, filter: args %}
  RETURN collect({{ other }}.id) AS {{ matching }}
}
WITH {{ asked }}, {{ asked }} + {{ candidates }} AS {{ all }}, {{ asked }} + {{ matching }} AS {{ wanted }}
UNWIND {{ all }} AS {{ id }}
MATCH ({{ to }}:Thing {id: {{ id }}})
WITH {{ to }}, {asked: {{ to }}.id IN {{ asked }}, wanted: {{ to }}.id IN {{ wanted }}, place: {{ to }}.sortDesc} AS {{ link }}
