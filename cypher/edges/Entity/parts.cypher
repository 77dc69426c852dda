// What is decided to be part of it.
{% takes from %}
{% gives to %}
{% local record, link %}
{% render 'fragments/merges/merged-records', node: from, record: record %}
MATCH ({{ record }})<-[{{ link }}:PART_OF]-(:Entity){% render 'fragments/merges/same-as', to: to %} AND {{ link | openAt }}
