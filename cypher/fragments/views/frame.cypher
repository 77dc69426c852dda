// What every statement starts from: the sources that its view names, with all that they were merged with at the moment that is read
// at; and which of the things it names exist. The embedded engine also reads the last journal entry here; on Neo4j this is read
// with the sequence lock, before and after the statement.
{% takes named %}
{% unless engine == 'neo4j' %}
MATCH (j:Journal {id: 'journal'})
WITH j.seq AS seq, j.at AS head
{% endunless %}
{% if view.exclude %}
{% render 'fragments/views/view-sources', param: '$excludeSources', ids: 'excluded', found: 'excludedFound' %}
{% endif %}
{% if view.only %}
{% render 'fragments/views/view-sources', param: '$onlySources', ids: 'speakers', found: 'speakersFound' %}
{% endif %}
{% if view.minReliability %}
{% render 'fragments/views/graded-sources', ids: 'gradedSources' %}
{% endif %}
{% if view.minCredibility %}
{% render 'fragments/views/graded-claims', ids: 'gradedClaims' %}
{% endif %}
{% if named %}
CALL () {
  UNWIND $named AS i MATCH (g:Thing {id: i}) WHERE {{ 'g' | recorded }}
  RETURN collect(g.id) AS namedFound
}
{% endif %}
