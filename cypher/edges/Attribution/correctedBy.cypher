// The attribution that says it right, by the latest review in force.
{% takes from %}
{% gives to, link %}
MATCH ({{ from }})<-[:CONCERNS]-({{ link }}:Review)
WHERE {{ link | openAt }} AND {{ link }}.correctedBy IS NOT NULL
MATCH ({{ to }}:Thing {id: {{ link }}.correctedBy})
