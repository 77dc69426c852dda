// The last journal entry: its seq and when it was recorded.
{% if engine == 'neo4j' %}
{% render 'fragments/sequence-before' %}
{% endif %}
MATCH (j:Journal {id: 'journal'})
WITH *, j.seq AS seq, j.at AS at, j.format AS format
{% if engine == 'neo4j' %}
{% render 'fragments/sequence-unchanged', read: 'seq' %}
{% endif %}
RETURN seq AS seq, at AS at, format AS format{% if engine == 'neo4j' %}, whole AS whole{% endif %}
