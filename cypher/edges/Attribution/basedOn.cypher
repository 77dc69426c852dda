// What its source coded, aggregated or looked at: documents, and attributions that the view includes.
{% takes from %}
{% gives to %}
{% local based, status, admitted %}
MATCH ({{ from }})-[{{ based }}:BASED_ON]->({{ to }}) WHERE {{ based | openAt }}
CALL ({{ to }}{{ view.imports }}) {
  MATCH ({{ to }})-[{{ status }}:OF]->()
  WHERE {% render 'fragments/views/attribution-in-view', status: status %}
  RETURN count({{ status }}) AS {{ admitted }}
}
WITH * WHERE {{ admitted }} > 0 OR 'Document' IN labels({{ to }})
