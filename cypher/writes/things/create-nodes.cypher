// New things with the given labels. What can be merged begins as its own representative.
{% takes labels, canBeMerged %}
UNWIND $rows AS row
CREATE (n:{{ labels }})
SET n = row.props
{% if canBeMerged %}
CREATE (n)-[:SAME_AS {at: $at, until: $openEnd}]->(n)
{% endif %}
