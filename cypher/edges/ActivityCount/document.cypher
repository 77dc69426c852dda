// The document that was counted by.
{% takes from %}
{% gives to %}
MATCH ({{ to }}:Thing {id: {{ from }}.document})
