-- A commercial art gallery: artists, artworks, exhibitions, loans to exhibitions, buyers, sales and appraisals.

CREATE TABLE artists (
  artist_id INTEGER PRIMARY KEY,
  artist_name TEXT, -- Elsa Thorvald; Mateo Cruz; Yun Hee; Abel Duma; Rosa Klein
  nationality TEXT, -- Icelandic; Mexican; Korean; Kenyan; German
  birth_year INTEGER,
  death_year INTEGER,
  represented_since DATE,
  commission_pct NUMERIC,
  exclusive BOOLEAN
);

CREATE TABLE artworks (
  artwork_id INTEGER PRIMARY KEY,
  title TEXT, -- Blue Silence; Untitled 9; Harvest Moon; The Clockmaker; Fragments
  artist_id INTEGER REFERENCES artists (artist_id),
  medium TEXT, -- oil; watercolour; bronze; photograph; lithograph
  style TEXT, -- abstract; realist; surreal; minimalist
  year_made INTEGER,
  height_cm NUMERIC,
  width_cm NUMERIC,
  asking_price NUMERIC,
  status TEXT, -- available; reserved; sold; on loan
  framed BOOLEAN,
  acquired_on DATE
);

CREATE TABLE exhibitions (
  exhibition_id INTEGER PRIMARY KEY,
  title TEXT, -- New Voices; Northern Light; Paper and Ink; Retrospective; Summer Show
  room TEXT, -- Long Room; Loft; Ground Floor; Cellar
  curator TEXT, -- Daphne Moss; Erik Lund; Nkem Ade; Paula Reyes
  opens DATE,
  closes DATE,
  visitor_count INTEGER,
  cost NUMERIC,
  free_entry BOOLEAN
);

CREATE TABLE exhibition_artworks (
  exhibition_id INTEGER REFERENCES exhibitions (exhibition_id),
  artwork_id INTEGER REFERENCES artworks (artwork_id),
  wall TEXT, -- north; south; east; west
  insured_value NUMERIC
);

CREATE TABLE buyers (
  buyer_id INTEGER PRIMARY KEY,
  buyer_name TEXT, -- Lord Penhurst; Ana Villar; Kenji Abe; Vera Holt
  buyer_type TEXT, -- private; museum; corporate; dealer
  city TEXT, -- London; Madrid; Kyoto; Zurich
  email TEXT,
  first_contact DATE,
  vip BOOLEAN
);

CREATE TABLE sales (
  sale_id INTEGER PRIMARY KEY,
  artwork_id INTEGER REFERENCES artworks (artwork_id),
  buyer_id INTEGER REFERENCES buyers (buyer_id),
  sold_on DATE,
  sale_price NUMERIC,
  discount NUMERIC,
  payment_method TEXT, -- bank transfer; card; cheque; instalments
  paid_on DATE,
  shipped_on DATE
);

? Who painted The Clockmaker, or rather which artist made that artwork?
? artist of the artwork The Clockmaker
SELECT a.artist_name FROM artists a JOIN artworks w ON w.artist_id = a.artist_id WHERE w.title = 'The Clockmaker'

? Which artworks have never been in an exhibition?
? artworks that were not part of any exhibition artworks
SELECT title FROM artworks WHERE artwork_id NOT IN (SELECT artwork_id FROM exhibition_artworks)

? Which buyers have never bought anything?
? buyers without sales
SELECT buyer_name FROM buyers WHERE buyer_id NOT IN (SELECT buyer_id FROM sales)

? What did Kenji Abe buy? Titles and prices please.
? title and sale price of the artworks sold to buyer Kenji Abe
SELECT w.title, s.sale_price FROM sales s JOIN artworks w ON s.artwork_id = w.artwork_id JOIN buyers b ON s.buyer_id = b.buyer_id WHERE b.buyer_name = 'Kenji Abe'

? Show me the artworks that hung in the Northern Light exhibition.
? titles of the artworks in the exhibition Northern Light
SELECT w.title FROM artworks w JOIN exhibition_artworks x ON x.artwork_id = w.artwork_id JOIN exhibitions e ON x.exhibition_id = e.exhibition_id WHERE e.title = 'Northern Light'

? Which Kenyan artists have bronze artworks? No name twice.
? distinct Kenyan artists with an artwork in bronze
SELECT DISTINCT a.artist_name FROM artists a JOIN artworks w ON w.artist_id = a.artist_id WHERE a.nationality = 'Kenyan' AND w.medium = 'bronze'

? How many artworks do we hold by each artist? Include artists we have nothing by.
? artworks per artist, also artists with none
SELECT a.artist_name, COUNT(w.artwork_id) FROM artists a LEFT JOIN artworks w ON w.artist_id = a.artist_id GROUP BY a.artist_id, a.artist_name

? Which museums bought an abstract artwork? Give the different buyer names; their type is museum.
? different museum buyers in sales of abstract artworks
SELECT DISTINCT b.buyer_name FROM buyers b JOIN sales s ON s.buyer_id = b.buyer_id JOIN artworks w ON s.artwork_id = w.artwork_id WHERE b.buyer_type = 'museum' AND w.style = 'abstract'

? What total insured value was on the walls at the Retrospective?
? sum of insured values of exhibition artworks at the exhibition Retrospective
SELECT SUM(x.insured_value) FROM exhibition_artworks x JOIN exhibitions e ON x.exhibition_id = e.exhibition_id WHERE e.title = 'Retrospective'

? Which exhibitions have shown works by Rosa Klein? Each exhibition only once.
? unique exhibitions with artworks by the artist Rosa Klein
SELECT DISTINCT e.title FROM exhibitions e JOIN exhibition_artworks x ON x.exhibition_id = e.exhibition_id JOIN artworks w ON x.artwork_id = w.artwork_id JOIN artists a ON w.artist_id = a.artist_id WHERE a.artist_name = 'Rosa Klein'

? How much have we earned from sales of artworks by Mateo Cruz?
? total sale price of artworks by the artist Mateo Cruz
SELECT SUM(s.sale_price) FROM sales s JOIN artworks w ON s.artwork_id = w.artwork_id JOIN artists a ON w.artist_id = a.artist_id WHERE a.artist_name = 'Mateo Cruz'

? Name, buyer and date for each sale above 50000: title of the artwork, buyer name and day sold.
? artwork title, buyer name and sale date of sales over 50000
SELECT w.title, b.buyer_name, s.sold_on FROM sales s JOIN artworks w ON s.artwork_id = w.artwork_id JOIN buyers b ON s.buyer_id = b.buyer_id WHERE s.sale_price > 50000

? artworks by medium
? How many artworks do we have in each medium?
SELECT medium, COUNT(*) FROM artworks GROUP BY medium

? What do artworks of each style cost on average, at least and at most?
? average, minimum and maximum asking price by style
SELECT style, AVG(asking_price), MIN(asking_price), MAX(asking_price) FROM artworks GROUP BY style

? Sales revenue per type of buyer
? How much did buyers of each type spend?
SELECT b.buyer_type, SUM(s.sale_price) FROM sales s JOIN buyers b ON s.buyer_id = b.buyer_id GROUP BY b.buyer_type

? Visitors per curator
? How many visitors did the exhibitions of every curator draw in total?
SELECT curator, SUM(visitor_count) FROM exhibitions GROUP BY curator

? Count the artworks by medium and status.
? number of artworks for each medium and status
SELECT medium, status, COUNT(*) FROM artworks GROUP BY medium, status

? How many artists of each nationality do we represent?
? artists per nationality
SELECT nationality, COUNT(*) FROM artists GROUP BY nationality

? Which artists have at least 3 sold artworks? Their status is sold.
? artists with 3 or more artworks that are sold
SELECT a.artist_name FROM artists a JOIN artworks w ON w.artist_id = a.artist_id WHERE w.status = 'sold' GROUP BY a.artist_id, a.artist_name HAVING COUNT(*) >= 3

? Number of different artists shown in each exhibition
? how many distinct artists did every exhibition show with their artworks?
SELECT e.title, COUNT(DISTINCT w.artist_id) FROM exhibitions e JOIN exhibition_artworks x ON x.exhibition_id = e.exhibition_id JOIN artworks w ON x.artwork_id = w.artwork_id GROUP BY e.exhibition_id, e.title

? How were the sales paid? Number and total by payment method.
? sales count and sum by payment method
SELECT payment_method, COUNT(*), SUM(sale_price) FROM sales GROUP BY payment_method

? Which rooms have hosted more than 10 exhibitions?
? rooms with over 10 exhibitions
SELECT room FROM exhibitions GROUP BY room HAVING COUNT(*) > 10

? Average discount by city of the buyer
? what discount do buyers in each city get on average in their sales?
SELECT b.city, AVG(s.discount) FROM sales s JOIN buyers b ON s.buyer_id = b.buyer_id GROUP BY b.city

? How many artworks were made in each year?
? artworks per year made
SELECT year_made, COUNT(*) FROM artworks GROUP BY year_made

? What is the most expensive artwork still available?
? title of the available artwork with the highest asking price
SELECT title FROM artworks WHERE status = 'available' ORDER BY asking_price DESC LIMIT 1

? Top 5 buyers by total spent
? which five buyers have spent the most in sales?
SELECT b.buyer_name FROM buyers b JOIN sales s ON s.buyer_id = b.buyer_id GROUP BY b.buyer_id, b.buyer_name ORDER BY SUM(s.sale_price) DESC LIMIT 5

? Which exhibition attracted the most visitors?
? best visited exhibition
SELECT title FROM exhibitions ORDER BY visitor_count DESC LIMIT 1

? Who is the oldest artist we represent?
? artist born first
SELECT artist_name FROM artists ORDER BY birth_year ASC LIMIT 1

? Which artist's works have sold for the most money altogether?
? artist with the highest total sales of artworks
SELECT a.artist_name FROM artists a JOIN artworks w ON w.artist_id = a.artist_id JOIN sales s ON s.artwork_id = w.artwork_id GROUP BY a.artist_id, a.artist_name ORDER BY SUM(s.sale_price) DESC LIMIT 1

? List artworks with their price, dearest first, titles alphabetically where the price is the same.
? title and asking price of artworks by price descending, then title
SELECT title, asking_price FROM artworks ORDER BY asking_price DESC, title ASC

? Who are the three buyers we've known the longest?
? 3 buyers with the earliest first contact
SELECT buyer_name FROM buyers ORDER BY first_contact ASC LIMIT 3

? What's the largest artwork by width in oil?
? widest oil artwork
SELECT title FROM artworks WHERE medium = 'oil' ORDER BY width_cm DESC LIMIT 1

? Which exhibition showed the most artworks?
? exhibition with the greatest number of exhibition artworks
SELECT e.title FROM exhibitions e JOIN exhibition_artworks x ON x.exhibition_id = e.exhibition_id GROUP BY e.exhibition_id, e.title ORDER BY COUNT(*) DESC LIMIT 1

? Which curator has put on the most exhibitions?
? curator with the most exhibitions
SELECT curator FROM exhibitions GROUP BY curator ORDER BY COUNT(*) DESC LIMIT 1

? What did we sell in the year 2022, in money?
? total of sales in 2022
SELECT SUM(sale_price) FROM sales WHERE EXTRACT(YEAR FROM sold_on) = 2022

? Sales per month in 2024: number and revenue
? For each month of 2024, give the number of sales and the total sale price.
SELECT DATE_TRUNC('month', sold_on), COUNT(*), SUM(sale_price) FROM sales WHERE EXTRACT(YEAR FROM sold_on) = 2024 GROUP BY DATE_TRUNC('month', sold_on)

? How long does it take until a sale is paid, on average in days?
? average days between sale and payment
SELECT AVG(paid_on - sold_on) FROM sales

? Which exhibitions opened in September 2023?
? exhibitions that opened September 2023
SELECT title FROM exhibitions WHERE EXTRACT(YEAR FROM opens) = 2023 AND EXTRACT(MONTH FROM opens) = 9

? What have we acquired in the last 60 days?
? artworks acquired during the past 60 days
SELECT title FROM artworks WHERE acquired_on >= CURRENT_DATE - INTERVAL '60 days'

? Which exhibitions are open today, having opened up to today and closing today or later?
? exhibitions on right now: opened by today, closing no earlier than today
SELECT title FROM exhibitions WHERE opens <= CURRENT_DATE AND closes >= CURRENT_DATE

? How many days was each exhibition on?
? exhibition title with days from opening to closing
SELECT title, closes - opens FROM exhibitions

? Which artists have been represented by us since before 2010-01-01?
? artists represented earlier than January 1, 2010
SELECT artist_name FROM artists WHERE represented_since < '2010-01-01'

? When did Vera Holt last buy something?
? most recent sale date for the buyer Vera Holt
SELECT MAX(s.sold_on) FROM sales s JOIN buyers b ON s.buyer_id = b.buyer_id WHERE b.buyer_name = 'Vera Holt'

? Sales between 2023-01-01 and 2023-03-31, how many?
? number of sales from January 1, 2023 to March 31, 2023
SELECT COUNT(*) FROM sales WHERE sold_on BETWEEN '2023-01-01' AND '2023-03-31'

? What percentage of artworks is sold?
? percent of artworks with status sold
SELECT 100.0 * SUM(CASE WHEN status = 'sold' THEN 1 ELSE 0 END) / COUNT(*) FROM artworks

? Share of framed artworks by medium
? in each medium, what proportion of the artworks is framed?
SELECT medium, CAST(SUM(CASE WHEN framed = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM artworks GROUP BY medium

? What's the ratio of private to corporate buyers?
? ratio of buyers who are private to buyers who are corporate
SELECT CAST(SUM(CASE WHEN buyer_type = 'private' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN buyer_type = 'corporate' THEN 1 ELSE 0 END), 0) FROM buyers

? How much does an exhibition cost per visitor? Title and cost per visitor.
? exhibition title, cost divided by visitors
SELECT title, cost / visitor_count FROM exhibitions

? How many artworks does a buyer purchase on average?
? average sales per buyer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT buyer_id), 0) FROM sales

? How much below the asking price did each sale go? Show the artwork's title and the difference.
? title and asking price minus sale price for all sales of artworks
SELECT w.title, w.asking_price - s.sale_price FROM sales s JOIN artworks w ON s.artwork_id = w.artwork_id

? What percentage of exhibitions has free entry, by curator?
? percent of free entry exhibitions per curator
SELECT curator, 100.0 * SUM(CASE WHEN free_entry = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM exhibitions GROUP BY curator

? Proportion of sales paid in instalments, per buyer type
? for each type of buyer, share of sales with payment by instalments
SELECT b.buyer_type, CAST(SUM(CASE WHEN s.payment_method = 'instalments' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM sales s JOIN buyers b ON s.buyer_id = b.buyer_id GROUP BY b.buyer_type

? Which oil or watercolour works are reserved?
? reserved artworks in oil or watercolour
SELECT title FROM artworks WHERE medium IN ('oil', 'watercolour') AND status = 'reserved'

? Which sales are unpaid so far? I need the sale date and price.
? date and price of sales without a payment date
SELECT sold_on, sale_price FROM sales WHERE paid_on IS NULL

? Which artists are still alive, having no death year?
? living artists (no death year)
SELECT artist_name FROM artists WHERE death_year IS NULL

? Show title, height and width of unframed photographs; the medium is photograph.
? title, height and width of every unframed photograph
SELECT title, height_cm, width_cm FROM artworks WHERE framed = FALSE AND medium = 'photograph'

? Name and email of VIP buyers in Zurich or Madrid
? give me names and emails of the VIP buyers living in Zurich or Madrid
SELECT buyer_name, email FROM buyers WHERE vip = TRUE AND city IN ('Zurich', 'Madrid')

? Which artworks cost between 2000 and 5000?
? artworks with an asking price from 2000 to 5000
SELECT title FROM artworks WHERE asking_price BETWEEN 2000 AND 5000

? artworks whose title starts with "Study"
? Which artwork titles begin with "Study"?
SELECT title FROM artworks WHERE title LIKE 'Study%'

? How many paid sales haven't been shipped?
? number of sales that are paid but not shipped yet
SELECT COUNT(*) FROM sales WHERE paid_on IS NOT NULL AND shipped_on IS NULL

? Which exclusive artists have a commission above 40 percent?
? exclusive artists with over 40 percent commission
SELECT artist_name FROM artists WHERE exclusive = TRUE AND commission_pct > 40

? Which exhibitions had more visitors than average?
? exhibitions with above-average visitors
SELECT title FROM exhibitions WHERE visitor_count > (SELECT AVG(visitor_count) FROM exhibitions)

? Who restored Blue Silence?
? What is the alarm code of the Loft?
? How many people bought the catalogue of the Summer Show?
I do not know
