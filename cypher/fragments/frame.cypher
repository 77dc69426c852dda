// What every statement starts from: the last journal entry, which is the moment it reads at unless an earlier one was asked for;
// the sources that its view names, with all that they were merged with at that moment; and which of the things it names exist. A
// statement that is `checked` ends with `sequence-unchanged`.
{% takes named, checked %}
{% if checked %}
{% render 'fragments/sequence-before' %}
{% endif %}
MATCH (j:Journal {id: 'journal'})
WITH *, j.seq AS seq, j.at AS head, {% if view.recordedAt %}CASE WHEN j.at < $recordedAt THEN j.at ELSE $recordedAt END{% else %}j.at{% endif %} AS at
{% if view.exclude %}
{% render 'fragments/view-sources', param: '$excludeSources', ids: 'excluded', found: 'excludedFound' %}
{% endif %}
{% if view.only %}
{% render 'fragments/view-sources', param: '$onlySources', ids: 'speakers', found: 'speakersFound' %}
{% endif %}
{% if view.minReliability %}
{% render 'fragments/reliable-sources', ids: 'reliable' %}
{% endif %}
{% if named %}
CALL (at) {
  UNWIND $named AS i MATCH (g:Thing {id: i}) WHERE g.at <= at
  RETURN collect(g.id) AS namedFound
}
{% endif %}
