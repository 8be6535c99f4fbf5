-- An online bookshop: titles, writers, readers, their orders and reviews.

CREATE TABLE authors (
  author_id INTEGER PRIMARY KEY,
  name TEXT, -- Clara Holm; Dev Anand Rao; Miriam Katz; Ivo Petrov; Ngozi Obi
  country TEXT, -- Ireland; India; Norway; Nigeria; Chile
  birth_year INTEGER
);

CREATE TABLE publishers (
  publisher_id INTEGER PRIMARY KEY,
  name TEXT, -- Harbour Press; Blue Lantern; Oak & Ink; Northgate Books
  city TEXT, -- Dublin; Leipzig; Boston; Lyon
  founded_year INTEGER
);

CREATE TABLE books (
  book_id INTEGER PRIMARY KEY,
  title TEXT, -- The Salt Road; Winter Keys; A Quiet Engine; Paper Harvest; Nine Lamps
  genre TEXT, -- fantasy; crime; biography; poetry; romance; history
  language TEXT, -- English; German; Spanish; French
  format TEXT, -- paperback; hardcover; ebook; audiobook
  price NUMERIC,
  page_count INTEGER,
  published_on DATE,
  stock_qty INTEGER,
  author_id INTEGER REFERENCES authors (author_id),
  publisher_id INTEGER REFERENCES publishers (publisher_id)
);

CREATE TABLE customers (
  customer_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Hanna; Luis; Priya; Sean; Elif
  last_name TEXT, -- Lind; Moreno; Nair; Doyle; Kaya
  email TEXT,
  city TEXT, -- Cork; Porto; Graz; Bergen; Malmo
  joined_on DATE,
  newsletter BOOLEAN
);

CREATE TABLE orders (
  order_id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers (customer_id),
  ordered_on DATE,
  shipped_on DATE,
  status TEXT, -- pending; shipped; delivered; returned
  shipping_cost NUMERIC,
  gift_wrapped BOOLEAN
);

CREATE TABLE order_items (
  item_id INTEGER PRIMARY KEY,
  order_id INTEGER REFERENCES orders (order_id),
  book_id INTEGER REFERENCES books (book_id),
  quantity INTEGER,
  unit_price NUMERIC
);

CREATE TABLE reviews (
  review_id INTEGER PRIMARY KEY,
  book_id INTEGER REFERENCES books (book_id),
  customer_id INTEGER REFERENCES customers (customer_id),
  stars INTEGER,
  comment TEXT,
  written_on DATE
);

? Who wrote The Salt Road?
? name of the author of the book The Salt Road
SELECT a.name FROM books b JOIN authors a ON b.author_id = a.author_id WHERE b.title = 'The Salt Road'

? Which authors have at least one crime book with us?
? Give me the names of all writers of crime books, each name once.
SELECT DISTINCT a.name FROM authors a JOIN books b ON b.author_id = a.author_id WHERE b.genre = 'crime'

? Show the titles published by Harbour Press.
? Which books did the publisher Harbour Press bring out?
SELECT b.title FROM books b JOIN publishers p ON b.publisher_id = p.publisher_id WHERE p.name = 'Harbour Press'

? List the title of every book together with its author and its publisher.
? book titles with author name and publisher name
SELECT b.title, a.name, p.name FROM books b JOIN authors a ON b.author_id = a.author_id JOIN publishers p ON b.publisher_id = p.publisher_id

? Which customers have never placed an order?
? Who signed up as a customer but hasn't ordered anything?
SELECT first_name, last_name FROM customers WHERE customer_id NOT IN (SELECT customer_id FROM orders)

? Which books have never been ordered?
? titles without any order item
SELECT title FROM books WHERE book_id NOT IN (SELECT book_id FROM order_items)

? Return the first and last name of each customer from Cork along with the number of orders they placed.
? How many orders has each customer in Cork made?
SELECT c.first_name, c.last_name, COUNT(*) FROM customers c JOIN orders o ON o.customer_id = c.customer_id WHERE c.city = 'Cork' GROUP BY c.customer_id, c.first_name, c.last_name

? How many books does each author have in our catalogue, including authors with no book at all?
? number of books per author, also those with none
SELECT a.name, COUNT(b.book_id) FROM authors a LEFT JOIN books b ON b.author_id = a.author_id GROUP BY a.author_id, a.name

? Which customers reviewed a book by Clara Holm?
? Names of the customers who wrote any review about a book of the author Clara Holm, no repeats
SELECT DISTINCT c.first_name, c.last_name FROM customers c JOIN reviews r ON r.customer_id = c.customer_id JOIN books b ON r.book_id = b.book_id JOIN authors a ON b.author_id = a.author_id WHERE a.name = 'Clara Holm'

? What comments did readers write in the reviews of the book Winter Keys?
? Show me the comments in the reviews of Winter Keys.
SELECT r.comment FROM reviews r JOIN books b ON r.book_id = b.book_id WHERE b.title = 'Winter Keys'

? Which fantasy titles cost more than 20 and come from a publisher based in Boston?
? titles of fantasy books over 20 whose publisher sits in Boston
SELECT b.title FROM books b JOIN publishers p ON b.publisher_id = p.publisher_id WHERE b.genre = 'fantasy' AND b.price > 20 AND p.city = 'Boston'

? What quantity of the book Nine Lamps was ordered in all the order items?
? copies sold of the book Nine Lamps
SELECT SUM(i.quantity) FROM order_items i JOIN books b ON i.book_id = b.book_id WHERE b.title = 'Nine Lamps'

? How many books do we carry per genre?
? book count by genre
? Break the books down by genre and count them.
SELECT genre, COUNT(*) FROM books GROUP BY genre

? What is the average price for each format?
? avg price per format
SELECT format, AVG(price) FROM books GROUP BY format

? For each language, show the number of books, the cheapest price and the dearest price.
? number of books, lowest and highest price by language
SELECT language, COUNT(*), MIN(price), MAX(price) FROM books GROUP BY language

? What revenue did the order items bring in for each genre of book?
? quantity times unit price of order items by book genre
SELECT b.genre, SUM(i.quantity * i.unit_price) FROM order_items i JOIN books b ON i.book_id = b.book_id GROUP BY b.genre

? Which genres have more than 50 books?
? genres with over 50 titles
SELECT genre FROM books GROUP BY genre HAVING COUNT(*) > 50

? How many orders are there in each status?
? orders by status
? I need the order count for every status.
SELECT status, COUNT(*) FROM orders GROUP BY status

? How many different customers ordered in each year?
? unique customers with orders per year
SELECT EXTRACT(YEAR FROM ordered_on), COUNT(DISTINCT customer_id) FROM orders GROUP BY EXTRACT(YEAR FROM ordered_on)

? What is the average star rating of each book?
? Give every title with the average stars of its reviews.
SELECT b.title, AVG(r.stars) FROM books b JOIN reviews r ON r.book_id = b.book_id GROUP BY b.book_id, b.title

? Show the cities where at least 10 of our customers live, and how many live there.
? customer cities with 10 or more customers, with the count
SELECT city, COUNT(*) FROM customers GROUP BY city HAVING COUNT(*) >= 10

? How many pages do the books of each publisher have in total?
? total page count per publisher
SELECT p.name, SUM(b.page_count) FROM publishers p JOIN books b ON b.publisher_id = p.publisher_id GROUP BY p.publisher_id, p.name

? Break down the books in stock by genre and format.
? stock on hand per genre and format
SELECT genre, format, SUM(stock_qty) FROM books GROUP BY genre, format

? Which book is the most expensive?
? What's our priciest title?
SELECT title FROM books ORDER BY price DESC LIMIT 1

? Top 5 books by copies sold
? Give me the 5 best selling titles by quantity ordered.
SELECT b.title FROM books b JOIN order_items i ON i.book_id = b.book_id GROUP BY b.book_id, b.title ORDER BY SUM(i.quantity) DESC LIMIT 5

? Which author has written the most books?
? Who is the author with the largest number of books in the shop?
SELECT a.name FROM authors a JOIN books b ON b.author_id = a.author_id GROUP BY a.author_id, a.name ORDER BY COUNT(*) DESC LIMIT 1

? List all books with title and price, dearest first and then by title.
? titles and prices sorted by price descending, then title
SELECT title, price FROM books ORDER BY price DESC, title

? What is the longest poetry book?
? Which poetry title has the most pages?
SELECT title FROM books WHERE genre = 'poetry' ORDER BY page_count DESC LIMIT 1

? Which customer has spent the most on order items?
? biggest spender among the customers, by value of ordered items
SELECT c.first_name, c.last_name FROM customers c JOIN orders o ON o.customer_id = c.customer_id JOIN order_items i ON i.order_id = o.order_id GROUP BY c.customer_id, c.first_name, c.last_name ORDER BY SUM(i.quantity * i.unit_price) DESC LIMIT 1

? Who is our youngest author?
? name of the author born last
SELECT name FROM authors ORDER BY birth_year DESC LIMIT 1

? Which 3 publishers are the oldest?
? the 3 publishers founded earliest
SELECT name FROM publishers ORDER BY founded_year LIMIT 3

? What are the 10 most recently published books?
? 10 newest titles
SELECT title FROM books ORDER BY published_on DESC LIMIT 10

? Show customer emails in the order in which the customers joined.
? emails of all customers, earliest sign-up first
SELECT email FROM customers ORDER BY joined_on

? How many orders came in during March 2023?
? orders placed in March 2023, count
SELECT COUNT(*) FROM orders WHERE EXTRACT(YEAR FROM ordered_on) = 2023 AND EXTRACT(MONTH FROM ordered_on) = 3

? How many orders were placed in the last 30 days?
? orders of the past 30 days, number
SELECT COUNT(*) FROM orders WHERE ordered_on >= CURRENT_DATE - INTERVAL '30 days'

? Which books were published before 2015-01-01?
? titles that came out before January 1, 2015
SELECT title FROM books WHERE published_on < '2015-01-01'

? What is the average number of days between ordering and shipping?
? On average, how many days pass until an order is shipped?
SELECT AVG(shipped_on - ordered_on) FROM orders

? How many new customers joined in each month of 2022?
? customer sign-ups per month in 2022
SELECT DATE_TRUNC('month', joined_on), COUNT(*) FROM customers WHERE EXTRACT(YEAR FROM joined_on) = 2022 GROUP BY DATE_TRUNC('month', joined_on)

? When was the first review written?
? date of the earliest review
SELECT MIN(written_on) FROM reviews

? How many reviews were posted this year?
? number of reviews written this year
SELECT COUNT(*) FROM reviews WHERE EXTRACT(YEAR FROM written_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? On which weekday do orders come in? Count the orders for each day of the week.
? orders by day of the week
SELECT EXTRACT(DOW FROM ordered_on), COUNT(*) FROM orders GROUP BY EXTRACT(DOW FROM ordered_on)

? Show the first and last order date of every customer by name.
? For each customer, when was their first and when their latest order?
SELECT c.first_name, c.last_name, MIN(o.ordered_on), MAX(o.ordered_on) FROM customers c JOIN orders o ON o.customer_id = c.customer_id GROUP BY c.customer_id, c.first_name, c.last_name

? How old does each author turn this year?
? names and ages of the authors
SELECT name, EXTRACT(YEAR FROM CURRENT_DATE) - birth_year FROM authors

? What proportion of orders was returned?
? share of returned orders
SELECT CAST(SUM(CASE WHEN status = 'returned' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM orders

? What percentage of customers gets the newsletter?
? percent of customers on the newsletter
SELECT 100.0 * SUM(CASE WHEN newsletter = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM customers

? What is the ratio of hardcover to paperback books?
? ratio hardcover books vs paperback books
SELECT CAST(SUM(CASE WHEN format = 'hardcover' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN format = 'paperback' THEN 1 ELSE 0 END), 0) FROM books

? How many orders does a customer place on average?
? average number of orders per customer who ordered
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT customer_id), 0) FROM orders

? What is the price per page of each book?
? title and price divided by page count
SELECT title, CAST(price AS FLOAT) / NULLIF(page_count, 0) FROM books

? For each genre, what percentage of the books is an ebook?
? percentage of ebook titles by genre
SELECT genre, 100.0 * SUM(CASE WHEN format = 'ebook' THEN 1 ELSE 0 END) / COUNT(*) FROM books GROUP BY genre

? What share of the reviews gave 5 stars?
? fraction of reviews with 5 stars
SELECT CAST(SUM(CASE WHEN stars = 5 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM reviews

? What percentage of orders was gift wrapped in each year?
? yearly percentage of gift-wrapped orders
SELECT EXTRACT(YEAR FROM ordered_on), 100.0 * SUM(CASE WHEN gift_wrapped = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM orders GROUP BY EXTRACT(YEAR FROM ordered_on)

? Which orders have not been shipped yet?
? ids of the orders still without a shipping date
SELECT order_id FROM orders WHERE shipped_on IS NULL

? Which German or French audiobooks cost under 15?
? audiobook titles in German or French cheaper than 15
SELECT title FROM books WHERE format = 'audiobook' AND language IN ('German', 'French') AND price < 15

? Find the titles that start with "Winter".
? books whose title begins with Winter
SELECT title FROM books WHERE title LIKE 'Winter%'

? Give me name, city and founding year of the publishers founded between 1950 and 1980.
? publishers founded 1950 to 1980: name, city, founded year
SELECT name, city, founded_year FROM publishers WHERE founded_year BETWEEN 1950 AND 1980

? Which crime books are sold out?
? crime titles with 0 copies in stock
SELECT title FROM books WHERE genre = 'crime' AND stock_qty = 0

? Who wants no newsletter and lives in Porto or Graz?
? customers in Porto or Graz who are not subscribed to the newsletter
SELECT first_name, last_name FROM customers WHERE newsletter = FALSE AND city IN ('Porto', 'Graz')

? Which books are not in English and cost more than the average book?
? titles other than English priced above average
SELECT title FROM books WHERE language <> 'English' AND price > (SELECT AVG(price) FROM books)

? Show email, first name and last name of the customers who use gmail.
? email, first and last name where the email contains gmail
SELECT email, first_name, last_name FROM customers WHERE email LIKE '%gmail%'

? Which payment card did each customer use?
? credit card number per customer
I do not know

? How many literary prizes has each author won?
I do not know

? Who translated the Spanish books?
? translator of the Spanish titles
I do not know
