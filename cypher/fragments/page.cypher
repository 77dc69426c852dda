// Puts the things that a page is made of in its order, from behind its place. An order that an index has costs nothing, and then
// no more of them are read than the page needs. Where no page is made, nothing.
{% takes thing, page %}
{% if page.behind %}
WITH {{ thing }} WHERE {{ page.behind }}
{% endif %}
{% if page %}
WITH {{ thing }} ORDER BY {{ page.order }}
{% endif %}
