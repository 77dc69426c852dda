// The sources whose latest grade is good enough for the view, under all their merged records.
{% gives ids %}
{% local grade, grades, given, source, whole, record %}
CALL () {
  MATCH ({{ grade }}:Assessment)-[{{ given }}:GRADES]->({{ source }}:Source) WHERE {{ given | openAt }} AND {{ grade }}.reliability IS NOT NULL
  MATCH ({{ source }}){% render 'fragments/same-as', to: whole %}
  WITH {{ whole }}, {{ grade }} ORDER BY coalesce({{ grade }}.madeAt, {{ grade }}.at) DESC, {{ grade }}.id
  WITH {{ whole }}, collect({{ grade }}.reliability) AS {{ grades }}
  WITH {{ whole }}, {{ grades }} WHERE {{ grades }}[0] <= $minReliability
  MATCH ({{ whole }}){% render 'fragments/records-of', record: record %}
  RETURN collect(DISTINCT {{ record }}.id) AS {{ ids }}
}
