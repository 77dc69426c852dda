// The claims whose latest grade is good enough for the view; where the view includes what nobody could judge, those whose grade is
// not. 6, cannot be judged, is no rank.
{% gives ids %}
{% local grade, grades, given, claim %}
CALL () {
  MATCH ({{ grade }}:Assessment)-[{{ given }}:GRADES]->({{ claim }}:Claim) WHERE {{ given | openAt }} AND {{ grade }}.credibility IS NOT NULL
  WITH {{ claim }}, {{ grade }} ORDER BY coalesce({{ grade }}.madeAt, {{ grade }}.at) DESC, {{ grade }}.id
  WITH {{ claim }}, collect({{ grade }}.credibility) AS {{ grades }}
  WITH {{ claim }}, {{ grades }} WHERE {{ grades }}[0] <> 6 AND {{ grades }}[0] {% if view.includeUnjudged %}>{% else %}<={% endif %} $minCredibility
  RETURN collect({{ claim }}.id) AS {{ ids }}
}
