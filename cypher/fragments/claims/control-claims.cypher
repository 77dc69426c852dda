// The claims that tell of control of a place.
{% takes place, control %}
{% gives claim, involves %}
MATCH ({{ place }})<-[{{ involves }}:INVOLVES]-({{ claim }})
WHERE {{ involves }}.role IN ['PLACE', 'ORIGIN'] AND {{ claim }}.predicate IN {{ control }} AND {{ claim }}.modality = 'ACTUAL'
