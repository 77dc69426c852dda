// The retractions of an attribution that are in force, each as its id and who made it.
{% takes attribution %}
{% gives retractions %}
{% local retraction %}
CALL ({{ attribution }}) {
  MATCH ({{ attribution }})<-[:CONCERNS]-({{ retraction }}:Retraction)
  WHERE {{ retraction | openAt }}
  RETURN collect([{{ retraction }}.id, {{ retraction }}.by]) AS {{ retractions }}
}
