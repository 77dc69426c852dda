// Who and what new claims are about.
{% render 'writes/create-edges', type: 'INVOLVES' %}
