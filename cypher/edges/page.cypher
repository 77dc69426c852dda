// Things n_ that a page is made of, put in its order, from behind its place. An order that an index has costs nothing, and then
// nobody looks at more of them than the page needs. Where no page is made, nothing.
//? sorted behind
WITH n_ WHERE behind_
//? sorted
WITH n_ ORDER BY order_
