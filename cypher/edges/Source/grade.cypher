// The reliability grades in force, under any of the merged records.
{% takes from %}
{% gives to %}
{% local record, given %}
{% render 'fragments/merged-records', node: from, label: 'Thing', record: record %}
MATCH ({{ record }})<-[{{ given }}:GRADES]-({{ to }}:Assessment) WHERE {{ given | openAt }}
