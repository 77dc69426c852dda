// Who and what new claims are about.
{% render 'writes/edges/create-edges', type: 'INVOLVES' %}
