-- A translation agency: translators, their language pairs, clients, orders, files and invoices.

CREATE TABLE translators (
  translator_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Ilse; Marco; Yuki; Fatima
  last_name TEXT, -- Bauer; Conti; Tanaka; Zahra
  native_language TEXT, -- German; Italian; Japanese; Arabic; French
  city TEXT, -- Vienna; Turin; Osaka; Rabat
  rate_per_word NUMERIC,
  is_sworn BOOLEAN,
  registered_on DATE,
  quality_score NUMERIC
);

CREATE TABLE specialities (
  speciality_id INTEGER PRIMARY KEY,
  title TEXT -- law; medicine; patents; marketing; software
);

CREATE TABLE translator_specialities (
  translator_id INTEGER REFERENCES translators (translator_id),
  speciality_id INTEGER REFERENCES specialities (speciality_id)
);

CREATE TABLE clients (
  client_id INTEGER PRIMARY KEY,
  client_name TEXT, -- Lexin LLP; PharmaNova; Rossi Moda; TurboSoft
  country TEXT, -- Austria; Switzerland; Italy; Japan
  discount_pct NUMERIC,
  first_order DATE
);

CREATE TABLE orders (
  order_id INTEGER PRIMARY KEY,
  client_id INTEGER REFERENCES clients (client_id),
  translator_id INTEGER REFERENCES translators (translator_id),
  reviser_id INTEGER REFERENCES translators (translator_id),
  source_lang TEXT, -- English; Spanish; Dutch; Polish
  target_lang TEXT, -- German; Italian; Japanese; Arabic; French
  doc_type TEXT, -- contract; manual; website; certificate; leaflet
  word_count INTEGER,
  ordered_at TIMESTAMP,
  deadline TIMESTAMP,
  delivered_at TIMESTAMP,
  price NUMERIC,
  is_rush BOOLEAN,
  status TEXT -- quoted; accepted; translating; revised; delivered; cancelled
);

CREATE TABLE invoices (
  invoice_id INTEGER PRIMARY KEY,
  order_id INTEGER REFERENCES orders (order_id),
  issued DATE,
  due DATE,
  paid DATE,
  amount NUMERIC
);

? Which translators specialise in patents?
? translators with the speciality patents
SELECT t.first_name, t.last_name FROM translators t JOIN translator_specialities x ON x.translator_id = t.translator_id JOIN specialities s ON x.speciality_id = s.speciality_id WHERE s.title = 'patents'

? Who has translated a manual for PharmaNova?
? translators with an order of the document type manual from client PharmaNova
SELECT DISTINCT t.first_name, t.last_name FROM translators t JOIN orders o ON o.translator_id = t.translator_id JOIN clients c ON o.client_id = c.client_id WHERE o.doc_type = 'manual' AND c.client_name = 'PharmaNova'

? Translators who have never had an order
? which translators did we not give any order so far?
SELECT first_name, last_name FROM translators WHERE translator_id NOT IN (SELECT translator_id FROM orders)

? How many words did clients from Switzerland order?
? total words of orders by clients from Switzerland
SELECT SUM(o.word_count) FROM orders o JOIN clients c ON o.client_id = c.client_id WHERE c.country = 'Switzerland'

? Which translators have revised a contract?
? names of translators who were the reviser of a contract order
SELECT DISTINCT t.first_name, t.last_name FROM translators t JOIN orders o ON o.reviser_id = t.translator_id WHERE o.doc_type = 'contract'

? Orders without an invoice: ids and prices
? id and price of orders that were never invoiced
SELECT order_id, price FROM orders WHERE order_id NOT IN (SELECT order_id FROM invoices)

? Clients whose invoices we are still waiting for
? clients with an unpaid invoice for one of their orders
SELECT DISTINCT c.client_name FROM clients c JOIN orders o ON o.client_id = c.client_id JOIN invoices i ON i.order_id = o.order_id WHERE i.paid IS NULL

? Show client, translator's last name and deadline for all rush orders.
? rush orders with client name, translator last name and deadline
SELECT c.client_name, t.last_name, o.deadline FROM orders o JOIN clients c ON o.client_id = c.client_id JOIN translators t ON o.translator_id = t.translator_id WHERE o.is_rush = TRUE

? In which specialities is Yuki Tanaka active?
? specialities of the translator Yuki Tanaka
SELECT s.title FROM specialities s JOIN translator_specialities x ON x.speciality_id = s.speciality_id JOIN translators t ON x.translator_id = t.translator_id WHERE t.first_name = 'Yuki' AND t.last_name = 'Tanaka'

? Specialities nobody covers
? specialities without a translator
SELECT title FROM specialities WHERE speciality_id NOT IN (SELECT speciality_id FROM translator_specialities)

? Last names of translators good at both law and medicine
? last names of translators with the speciality law and also the speciality medicine
SELECT t.last_name FROM translators t JOIN translator_specialities x ON x.translator_id = t.translator_id JOIN specialities s ON x.speciality_id = s.speciality_id WHERE s.title = 'law' INTERSECT SELECT t.last_name FROM translators t JOIN translator_specialities x ON x.translator_id = t.translator_id JOIN specialities s ON x.speciality_id = s.speciality_id WHERE s.title = 'medicine'

? Orders per language pair
? how many orders for each source language and target language?
SELECT source_lang, target_lang, COUNT(*) FROM orders GROUP BY source_lang, target_lang

? Words and revenue by document type
? total words and total price of orders per doc type
SELECT doc_type, SUM(word_count), SUM(price) FROM orders GROUP BY doc_type

? Average rate per word by native language
? what do translators of each native language charge per word on average?
SELECT native_language, AVG(rate_per_word) FROM translators GROUP BY native_language

? Translators per speciality
? how many translators does each speciality have, zero included?
SELECT s.title, COUNT(x.translator_id) FROM specialities s LEFT JOIN translator_specialities x ON x.speciality_id = s.speciality_id GROUP BY s.speciality_id, s.title

? How much did every client spend on orders?
? total order price per client
SELECT c.client_name, SUM(o.price) FROM clients c JOIN orders o ON o.client_id = c.client_id GROUP BY c.client_id, c.client_name

? Which clients placed more than 12 orders?
? clients with over 12 orders
SELECT c.client_name FROM clients c JOIN orders o ON o.client_id = c.client_id GROUP BY c.client_id, c.client_name HAVING COUNT(*) > 12

? For each translator, how many different clients have they worked for?
? distinct clients per translator (first name, last name) over the orders
SELECT t.first_name, t.last_name, COUNT(DISTINCT o.client_id) FROM translators t JOIN orders o ON o.translator_id = t.translator_id GROUP BY t.translator_id, t.first_name, t.last_name

? Orders by status, with the average word count
? per status: number of orders and mean words
SELECT status, COUNT(*), AVG(word_count) FROM orders GROUP BY status

? Cities with at least 3 sworn translators
? in which cities do 3 or more sworn translators live?
SELECT city FROM translators WHERE is_sworn = TRUE GROUP BY city HAVING COUNT(*) >= 3

? Invoiced amount by country
? sum of invoices for orders per client country
SELECT c.country, SUM(i.amount) FROM invoices i JOIN orders o ON i.order_id = o.order_id JOIN clients c ON o.client_id = c.client_id GROUP BY c.country

? Best and worst quality score per native language
? max and min quality score of translators by native language
SELECT native_language, MAX(quality_score), MIN(quality_score) FROM translators GROUP BY native_language

? Who is our cheapest translator into Japanese, native language Japanese?
? Japanese native translator with the lowest rate per word
SELECT first_name, last_name FROM translators WHERE native_language = 'Japanese' ORDER BY rate_per_word LIMIT 1

? Which translator has translated the most words?
? translator with the largest total word count over orders
SELECT t.first_name, t.last_name FROM translators t JOIN orders o ON o.translator_id = t.translator_id GROUP BY t.translator_id, t.first_name, t.last_name ORDER BY SUM(o.word_count) DESC LIMIT 1

? The 3 clients that bring in the most money
? top 3 clients by total price of their orders
SELECT c.client_name FROM clients c JOIN orders o ON o.client_id = c.client_id GROUP BY c.client_id, c.client_name ORDER BY SUM(o.price) DESC LIMIT 3

? What was the longest job in words? Show document type and word count.
? doc type and word count of the order with the most words
SELECT doc_type, word_count FROM orders ORDER BY word_count DESC LIMIT 1

? Into which language do we translate most?
? most frequent target language of the orders
SELECT target_lang FROM orders GROUP BY target_lang ORDER BY COUNT(*) DESC LIMIT 1

? Translators by quality score, best first, and by rate when tied
? translators sorted by quality score descending and rate per word
SELECT first_name, last_name FROM translators ORDER BY quality_score DESC, rate_per_word

? Which client has been with us the longest?
? client with the earliest first order
SELECT client_name FROM clients ORDER BY first_order LIMIT 1

? Specialities ranked by number of translators, with the number
? list specialities and translator counts from high to low
SELECT s.title, COUNT(*) FROM specialities s JOIN translator_specialities x ON x.speciality_id = s.speciality_id GROUP BY s.speciality_id, s.title ORDER BY COUNT(*) DESC

? Invoices with the highest amount: top 5 ids
? ids of the 5 largest invoices by amount
SELECT invoice_id FROM invoices ORDER BY amount DESC LIMIT 5

? How many orders came in during September 2023?
? orders September 2023
SELECT COUNT(*) FROM orders WHERE EXTRACT(YEAR FROM ordered_at) = 2023 AND EXTRACT(MONTH FROM ordered_at) = 9

? Which orders were delivered after the deadline? ids
? ids of orders delivered late, past their deadline
SELECT order_id FROM orders WHERE delivered_at > deadline

? Turnover per month by invoice date
? invoiced amount for each month of issue
SELECT DATE_TRUNC('month', issued), SUM(amount) FROM invoices GROUP BY DATE_TRUNC('month', issued)

? Average hours from order to delivery by doc type
? how many hours does each document type take from ordering to delivery?
SELECT doc_type, AVG(EXTRACT(EPOCH FROM delivered_at - ordered_at) / 3600) FROM orders GROUP BY doc_type

? How many days do clients need to pay an invoice on average?
? average days between issue and payment of invoices
SELECT AVG(paid - issued) FROM invoices

? Overdue invoices: ids and amounts, unpaid and due before today
? id, amount of unpaid invoices whose due date has passed
SELECT invoice_id, amount FROM invoices WHERE paid IS NULL AND due < CURRENT_DATE

? Orders in the last 10 days
? how many orders were placed over the past 10 days?
SELECT COUNT(*) FROM orders WHERE ordered_at >= CURRENT_DATE - INTERVAL '10 days'

? Translators registered before 2019-05-01
? which translators registered before May 1, 2019?
SELECT first_name, last_name FROM translators WHERE registered_on < '2019-05-01'

? Words per year
? total word count of orders in each year
SELECT EXTRACT(YEAR FROM ordered_at), SUM(word_count) FROM orders GROUP BY EXTRACT(YEAR FROM ordered_at)

? When did TurboSoft order last?
? latest order time of client TurboSoft
SELECT MAX(o.ordered_at) FROM orders o JOIN clients c ON o.client_id = c.client_id WHERE c.client_name = 'TurboSoft'

? Price per word for each document type
? order price divided by word count, by doc type
SELECT doc_type, CAST(SUM(price) AS FLOAT) / NULLIF(SUM(word_count), 0) FROM orders GROUP BY doc_type

? What percentage of orders is rush, per client?
? percent of rush orders by client name
SELECT c.client_name, 100.0 * SUM(CASE WHEN o.is_rush = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM clients c JOIN orders o ON o.client_id = c.client_id GROUP BY c.client_id, c.client_name

? Share of sworn translators
? what proportion of the translators is sworn?
SELECT CAST(SUM(CASE WHEN is_sworn = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM translators

? Ratio of delivered to cancelled orders
? delivered orders in relation to cancelled ones (ratio)
SELECT CAST(SUM(CASE WHEN status = 'delivered' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END), 0) FROM orders

? Orders per client on average
? how many orders does a client place on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT client_id), 0) FROM orders

? What would each order cost us at the translator's rate? Order id and words times rate
? order id and word count times the translator's rate per word
SELECT o.order_id, o.word_count * t.rate_per_word FROM orders o JOIN translators t ON o.translator_id = t.translator_id

? Percent of orders into Arabic
? what percent of the orders has Arabic as target language?
SELECT 100.0 * SUM(CASE WHEN target_lang = 'Arabic' THEN 1 ELSE 0 END) / COUNT(*) FROM orders

? Proportion of cancelled orders per source language
? cancelled share of orders by source language
SELECT source_lang, CAST(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM orders GROUP BY source_lang

? Sworn translators in Vienna or Rabat charging at most 0.15 a word
? sworn translators of Vienna or Rabat with a rate per word up to 0.15
SELECT first_name, last_name FROM translators WHERE is_sworn = TRUE AND city IN ('Vienna', 'Rabat') AND rate_per_word <= 0.15

? Orders nobody has revised: ids
? ids of orders without a reviser
SELECT order_id FROM orders WHERE reviser_id IS NULL

? Polish or Dutch certificates: how many orders?
? number of certificate orders with the source language Polish or Dutch
SELECT COUNT(*) FROM orders WHERE doc_type = 'certificate' AND source_lang IN ('Polish', 'Dutch')

? Websites of 2000 to 8000 words: order id, price and status
? order id, price, status of website orders with a word count between 2000 and 8000
SELECT order_id, price, status FROM orders WHERE doc_type = 'website' AND word_count BETWEEN 2000 AND 8000

? Clients outside Italy with a discount of more than 5 percent
? clients in a country other than Italy whose discount is over 5
SELECT client_name FROM clients WHERE country <> 'Italy' AND discount_pct > 5

? Clients whose name contains Soft
? client names with Soft in them
SELECT client_name FROM clients WHERE client_name LIKE '%Soft%'

? Name and quality score of French natives, native language French
? first name, last name and quality score where the native language is French
SELECT first_name, last_name, quality_score FROM translators WHERE native_language = 'French'

? Which accepted orders are not a rush?
? ids of accepted orders that are not rush orders
SELECT order_id FROM orders WHERE status = 'accepted' AND is_rush = FALSE

? Translators better than average in quality
? translators with a quality score above the average
SELECT first_name, last_name FROM translators WHERE quality_score > (SELECT AVG(quality_score) FROM translators)

? Which translation software does Marco Conti use?
I do not know

? How many spelling mistakes did the client find?
I do not know

? When is Ilse Bauer on holiday?
I do not know
