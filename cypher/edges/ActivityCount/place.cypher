// The place that was counted by.
{% takes from %}
{% gives to %}
MATCH ({{ to }}:Thing {id: {{ from }}.place})
