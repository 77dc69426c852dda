// Whether the view includes a document: recorded by then, certainly published by then, its publisher not excluded.
{% takes document %}
{% local publisher %}
WHERE {{ document | openAt }}
{% if view.publishedBy %}
  AND {{ document }}.pubTo <= $publishedBy
{% endif %}
{% if view.exclude %}
MATCH ({{ document }})-[:PUBLISHED_BY]->({{ publisher }}) WHERE NOT {{ publisher }}.id IN excluded
{% endif %}
