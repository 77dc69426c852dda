// What was decided about it and another thing, withdrawn or not.
{% takes from %}
{% gives to, link %}
MATCH ({{ from }})<-[:CONCERNS]-({{ link }}:Link) WHERE {{ link | recorded }}
MATCH ({{ link }})-[:CONCERNS]->({{ to }}) WHERE {{ to }}.id <> {{ from }}.id
