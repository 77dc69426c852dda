// The Admiralty grades it was given, withdrawn or not.
{% takes from %}
{% gives to %}
MATCH ({{ from }})<-[:CONCERNS]-({{ to }}:Assessment) WHERE {{ to | recorded }}
