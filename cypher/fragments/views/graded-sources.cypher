// The sources whose latest grade is good enough for the view, under all their merged records, and the joint sources of which every
// signer is one of these. Where the view includes what nobody could judge: those whose grade is not, and the joint sources of which
// a signer is one of these. F, cannot be judged, is no rank.
{% gives ids %}
{% local grade, grades, given, source, whole, record, graded, id, joint, signer %}
CALL () {
  MATCH ({{ grade }}:Assessment)-[{{ given }}:GRADES]->({{ source }}:Source) WHERE {{ given | openAt }} AND {{ grade }}.reliability IS NOT NULL
  MATCH ({{ source }}){% render 'fragments/merges/same-as', to: whole %}
  WITH {{ whole }}, {{ grade }} ORDER BY coalesce({{ grade }}.madeAt, {{ grade }}.at) DESC, {{ grade }}.id
  WITH {{ whole }}, collect({{ grade }}.reliability) AS {{ grades }}
  WITH {{ whole }}, {{ grades }} WHERE {{ grades }}[0] <> 'F' AND {{ grades }}[0] {% if view.includeUnjudged %}>{% else %}<={% endif %} $minReliability
  MATCH ({{ whole }}){% render 'fragments/merges/records-of', record: record %}
  RETURN collect(DISTINCT {{ record }}.id) AS {{ graded }}
}
CALL ({{ graded }}) {
  UNWIND {{ graded }} AS {{ id }}
  MATCH (:Thing {id: {{ id }}})<-[:SIGNED_BY*0..1]-({{ joint }})
  {% unless view.includeUnjudged %}
  WHERE {{ joint }}.signers IS NULL OR all({{ signer }} IN {{ joint }}.signers WHERE {{ signer }} IN {{ graded }})
  {% endunless %}
  RETURN collect(DISTINCT {{ joint }}.id) AS {{ ids }}
}
