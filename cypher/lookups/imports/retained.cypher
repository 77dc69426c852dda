// Everything that is only retained because something else refers to it.
MATCH (n:Retained)
{% render 'lookups/imports/written-node' %}
