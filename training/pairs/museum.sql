-- A museum: artists, artworks, galleries, exhibitions, visits and loans to other museums.

CREATE TABLE artists (
  artist_id INTEGER PRIMARY KEY,
  artist_name TEXT, -- Elena Volkova; Jan de Wit; Mateo Cruz; Rosalind Page
  nationality TEXT, -- Dutch; Russian; Mexican; British
  birth_year INTEGER,
  death_year INTEGER
);

CREATE TABLE galleries (
  gallery_id INTEGER PRIMARY KEY,
  gallery_name TEXT, -- East Wing; Sculpture Court; Blue Room; Print Cabinet
  floor INTEGER,
  area_m2 NUMERIC,
  climate_controlled BOOLEAN
);

CREATE TABLE artworks (
  artwork_id INTEGER PRIMARY KEY,
  title TEXT, -- Boats at Dawn; The Weaver; Red Square Study; Sleeping Lion
  artist_id INTEGER REFERENCES artists (artist_id),
  gallery_id INTEGER REFERENCES galleries (gallery_id),
  medium TEXT, -- oil; marble; watercolour; bronze; photograph
  year_made INTEGER,
  acquired_on DATE,
  insured_value NUMERIC,
  height_cm NUMERIC,
  width_cm NUMERIC,
  on_display BOOLEAN
);

CREATE TABLE exhibitions (
  exhibition_id INTEGER PRIMARY KEY,
  exhibition_name TEXT, -- Light and Water; Faces of the North; Modern Metals; Hidden Prints
  curator TEXT, -- Odile Laurent; Henk Smit; Priya Nair
  start_date DATE,
  end_date DATE,
  budget NUMERIC,
  ticket_price NUMERIC
);

CREATE TABLE exhibition_artworks (
  exhibition_id INTEGER REFERENCES exhibitions (exhibition_id),
  artwork_id INTEGER REFERENCES artworks (artwork_id),
  wall_position TEXT
);

CREATE TABLE visits (
  visit_id INTEGER PRIMARY KEY,
  exhibition_id INTEGER REFERENCES exhibitions (exhibition_id),
  entered_at TIMESTAMP,
  left_at TIMESTAMP,
  visitor_type TEXT, -- adult; child; pensioner; school group
  tickets INTEGER,
  amount_paid NUMERIC
);

CREATE TABLE outgoing_loans (
  loan_id INTEGER PRIMARY KEY,
  artwork_id INTEGER REFERENCES artworks (artwork_id),
  borrower TEXT, -- City Museum of Bern; Oslo Art House; Museum of Lisbon
  sent_on DATE,
  due_back_on DATE,
  returned_on DATE,
  loan_fee NUMERIC
);

? Which artists have any bronze piece in our collection?
? names of the artists with at least one artwork in bronze
SELECT DISTINCT a.artist_name FROM artists a JOIN artworks w ON w.artist_id = a.artist_id WHERE w.medium = 'bronze'

? Which works hang in the Blue Room?
? titles of artworks in the gallery called Blue Room
SELECT w.title FROM artworks w JOIN galleries g ON w.gallery_id = g.gallery_id WHERE g.gallery_name = 'Blue Room'

? Which Dutch artists were shown in the exhibition Light and Water?
? Dutch artists with an artwork in Light and Water
SELECT DISTINCT a.artist_name FROM artists a JOIN artworks w ON w.artist_id = a.artist_id JOIN exhibition_artworks ea ON ea.artwork_id = w.artwork_id JOIN exhibitions e ON ea.exhibition_id = e.exhibition_id WHERE a.nationality = 'Dutch' AND e.exhibition_name = 'Light and Water'

? Which artworks have never been lent out?
? titles of artworks that were never on an outgoing loan
SELECT title FROM artworks WHERE artwork_id NOT IN (SELECT artwork_id FROM outgoing_loans)

? Which pieces did Oslo Art House borrow from us? Give title and loan fee.
? title and loan fee of every artwork lent to Oslo Art House
SELECT w.title, l.loan_fee FROM outgoing_loans l JOIN artworks w ON l.artwork_id = w.artwork_id WHERE l.borrower = 'Oslo Art House'

? Count the artworks per gallery, and include empty galleries.
? how many artworks does each gallery hold, also those with none
SELECT g.gallery_name, COUNT(w.artwork_id) FROM galleries g LEFT JOIN artworks w ON w.gallery_id = g.gallery_id GROUP BY g.gallery_id, g.gallery_name

? In which exhibitions was The Weaver shown?
? exhibitions that included the artwork The Weaver
SELECT e.exhibition_name FROM exhibitions e JOIN exhibition_artworks ea ON ea.exhibition_id = e.exhibition_id JOIN artworks w ON ea.artwork_id = w.artwork_id WHERE w.title = 'The Weaver'

? How much have visitors paid for exhibitions by curator Priya Nair?
? total amount paid for visits to exhibitions curated by Priya Nair
SELECT SUM(v.amount_paid) FROM visits v JOIN exhibitions e ON v.exhibition_id = e.exhibition_id WHERE e.curator = 'Priya Nair'

? Which artists have more than 10 works that are insured above 5000?
? artists with over 10 artworks whose insured value exceeds 5000
SELECT a.artist_name FROM artists a JOIN artworks w ON w.artist_id = a.artist_id WHERE w.insured_value > 5000 GROUP BY a.artist_id, a.artist_name HAVING COUNT(*) > 10

? Which exhibitions had no visits at all?
? exhibitions without a visit
SELECT exhibition_name FROM exhibitions WHERE exhibition_id NOT IN (SELECT exhibition_id FROM visits)

? Which galleries show photographs by British artists?
? names of galleries with any photograph by a British artist
SELECT DISTINCT g.gallery_name FROM galleries g JOIN artworks w ON w.gallery_id = g.gallery_id JOIN artists a ON w.artist_id = a.artist_id WHERE w.medium = 'photograph' AND a.nationality = 'British'

? How many artworks do we have for each medium?
? artworks by medium
SELECT medium, COUNT(*) FROM artworks GROUP BY medium

? Insured value by artist
? What is the total insured value of the works of each artist?
SELECT a.artist_name, SUM(w.insured_value) FROM artists a JOIN artworks w ON w.artist_id = a.artist_id GROUP BY a.artist_id, a.artist_name

? How many tickets were sold for each exhibition?
? tickets per exhibition
SELECT e.exhibition_name, SUM(v.tickets) FROM exhibitions e JOIN visits v ON v.exhibition_id = e.exhibition_id GROUP BY e.exhibition_id, e.exhibition_name

? How many tickets did each type of visitor buy and what did they pay?
? total tickets and amount paid per visitor type
SELECT visitor_type, SUM(tickets), SUM(amount_paid) FROM visits GROUP BY visitor_type

? How many artists come from each country, going by nationality?
? artists per nationality
SELECT nationality, COUNT(*) FROM artists GROUP BY nationality

? Which curators have organised more than 3 exhibitions?
? curators with more than 3 exhibitions
SELECT curator FROM exhibitions GROUP BY curator HAVING COUNT(*) > 3

? Average, smallest and largest insured value for each medium
? For each medium return the average, minimum and maximum insured value of the artworks.
SELECT medium, AVG(insured_value), MIN(insured_value), MAX(insured_value) FROM artworks GROUP BY medium

? How many works did we acquire in each year?
? acquisitions of artworks per year
SELECT EXTRACT(YEAR FROM acquired_on), COUNT(*) FROM artworks GROUP BY EXTRACT(YEAR FROM acquired_on)

? How many different artists are represented in each gallery?
? distinct artists per gallery
SELECT g.gallery_name, COUNT(DISTINCT w.artist_id) FROM galleries g JOIN artworks w ON w.gallery_id = g.gallery_id GROUP BY g.gallery_id, g.gallery_name

? How much did we earn in loan fees from each borrower?
? loan fees by borrower
SELECT borrower, SUM(loan_fee) FROM outgoing_loans GROUP BY borrower

? How many galleries are on each floor, and how big are they together?
? number of galleries and total area per floor
SELECT floor, COUNT(*), SUM(area_m2) FROM galleries GROUP BY floor

? How many artworks are on display per gallery?
? displayed artworks by gallery
SELECT g.gallery_name, COUNT(*) FROM galleries g JOIN artworks w ON w.gallery_id = g.gallery_id WHERE w.on_display = TRUE GROUP BY g.gallery_id, g.gallery_name

? Which exhibition had the most visitors, by tickets?
? exhibition with the highest total of tickets
SELECT e.exhibition_name FROM exhibitions e JOIN visits v ON v.exhibition_id = e.exhibition_id GROUP BY e.exhibition_id, e.exhibition_name ORDER BY SUM(v.tickets) DESC LIMIT 1

? What are our 5 most valuable works?
? titles of the 5 artworks with the highest insured value
SELECT title FROM artworks ORDER BY insured_value DESC LIMIT 5

? Which artist is represented by the most works?
? artist with the largest number of artworks
SELECT a.artist_name FROM artists a JOIN artworks w ON w.artist_id = a.artist_id GROUP BY a.artist_id, a.artist_name ORDER BY COUNT(*) DESC LIMIT 1

? What is the oldest work in the collection, and who made it?
? title and artist of the oldest artwork by year made
SELECT w.title, a.artist_name FROM artworks w JOIN artists a ON w.artist_id = a.artist_id ORDER BY w.year_made LIMIT 1

? Which exhibition was the most expensive to visit?
? exhibition with the highest ticket price
SELECT exhibition_name FROM exhibitions ORDER BY ticket_price DESC LIMIT 1

? List exhibitions by budget from largest to smallest, name and budget.
? name and budget of all exhibitions sorted by budget descending
SELECT exhibition_name, budget FROM exhibitions ORDER BY budget DESC

? Which artwork was lent out most often?
? title of the artwork with the most outgoing loans
SELECT w.title FROM artworks w JOIN outgoing_loans l ON l.artwork_id = w.artwork_id GROUP BY w.artwork_id, w.title ORDER BY COUNT(*) DESC LIMIT 1

? What is the smallest gallery on floor 2?
? gallery with the least area on floor 2
SELECT gallery_name FROM galleries WHERE floor = 2 ORDER BY area_m2 LIMIT 1

? List the titles of oil paintings, tallest first.
? titles of artworks in oil ordered by height descending
SELECT title FROM artworks WHERE medium = 'oil' ORDER BY height_cm DESC

? Which exhibitions opened in 2023?
? exhibitions that started in 2023
SELECT exhibition_name FROM exhibitions WHERE EXTRACT(YEAR FROM start_date) = 2023

? Which exhibitions are running today?
? exhibitions that have started and whose end date has not passed
SELECT exhibition_name FROM exhibitions WHERE start_date <= CURRENT_DATE AND end_date >= CURRENT_DATE

? For how many days did each exhibition run?
? exhibition name and days between start and end
SELECT exhibition_name, end_date - start_date FROM exhibitions

? How many hours do visitors stay on average?
? average length of visits in hours
SELECT AVG(EXTRACT(EPOCH FROM left_at - entered_at) / 3600) FROM visits

? How many tickets were sold per month in 2022?
? tickets by month of entry 2022
SELECT DATE_TRUNC('month', entered_at), SUM(tickets) FROM visits WHERE EXTRACT(YEAR FROM entered_at) = 2022 GROUP BY DATE_TRUNC('month', entered_at)

? On which weekday do most visits happen?
? busiest day of the week by number of visits
SELECT EXTRACT(DOW FROM entered_at) FROM visits GROUP BY EXTRACT(DOW FROM entered_at) ORDER BY COUNT(*) DESC LIMIT 1

? What have we acquired in the last 5 years? Titles please.
? titles of artworks acquired during the past 5 years
SELECT title FROM artworks WHERE acquired_on >= CURRENT_DATE - INTERVAL '5 years'

? Which loans went out between 2021-03-01 and 2021-09-30?
? ids of outgoing loans sent from March 1, 2021 to September 30, 2021
SELECT loan_id FROM outgoing_loans WHERE sent_on BETWEEN '2021-03-01' AND '2021-09-30'

? Which borrowers are late: due back before today and not returned?
? borrowers with an overdue artwork that has not come back
SELECT DISTINCT borrower FROM outgoing_loans WHERE due_back_on < CURRENT_DATE AND returned_on IS NULL

? What percentage of the collection is on display?
? percent of artworks on display
SELECT 100.0 * SUM(CASE WHEN on_display = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM artworks

? What share of each artist's works is on display?
? share of displayed artworks by artist
SELECT a.artist_name, CAST(SUM(CASE WHEN w.on_display = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM artists a JOIN artworks w ON w.artist_id = a.artist_id GROUP BY a.artist_id, a.artist_name

? ratio of oil works to watercolour works
? What is the ratio of oil to watercolour among the artworks?
SELECT CAST(SUM(CASE WHEN medium = 'oil' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN medium = 'watercolour' THEN 1 ELSE 0 END), 0) FROM artworks

? What does a ticket bring in on average for every visitor type?
? amount paid per ticket by visitor type
SELECT visitor_type, CAST(SUM(amount_paid) AS FLOAT) / NULLIF(SUM(tickets), 0) FROM visits GROUP BY visitor_type

? How many works does an exhibition contain on average?
? average number of artworks per exhibition
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT exhibition_id), 0) FROM exhibition_artworks

? Show the title and the ratio of height to width of each artwork.
? title, height divided by width of the artworks
SELECT title, height_cm / NULLIF(width_cm, 0) FROM artworks

? How old did each artist become? Artists who died only.
? artist name and death year minus birth year for dead artists
SELECT artist_name, death_year - birth_year FROM artists WHERE death_year IS NOT NULL

? What proportion of galleries is climate controlled, per floor?
? proportion of climate controlled galleries by floor
SELECT floor, CAST(SUM(CASE WHEN climate_controlled = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM galleries GROUP BY floor

? Which marble or bronze works are not on display?
? titles of marble and bronze artworks kept off display
SELECT title FROM artworks WHERE medium IN ('marble', 'bronze') AND on_display = FALSE

? Which artists are still living?
? artists without a year of death
SELECT artist_name FROM artists WHERE death_year IS NULL

? Which works have no known year?
? titles of artworks where the year made is missing
SELECT title FROM artworks WHERE year_made IS NULL

? Show title, medium, year and insured value of works made between 1850 and 1900.
? title, medium, year made, insured value of artworks from 1850 to 1900
SELECT title, medium, year_made, insured_value FROM artworks WHERE year_made BETWEEN 1850 AND 1900

? Which titles mention Portrait?
? artworks with Portrait in the title
SELECT title FROM artworks WHERE title LIKE '%Portrait%'

? How many school groups paid more than 100?
? number of school group visits with an amount paid above 100
SELECT COUNT(*) FROM visits WHERE visitor_type = 'school group' AND amount_paid > 100

? Which Mexican or Russian artists were born after 1900?
? artists of Mexican or Russian nationality with a birth year later than 1900
SELECT artist_name FROM artists WHERE nationality IN ('Mexican', 'Russian') AND birth_year > 1900

? Which works are insured for more than average?
? titles of artworks with an above average insured value
SELECT title FROM artworks WHERE insured_value > (SELECT AVG(insured_value) FROM artworks)

? Which works were shown in an exhibition but never lent out? Give the ids.
? artwork ids that are in exhibitions but not in outgoing loans
SELECT artwork_id FROM exhibition_artworks EXCEPT SELECT artwork_id FROM outgoing_loans

? Which guards work in each gallery?
? names of the security guards
I do not know

? What did the museum shop sell?
? revenue of the museum cafe
I do not know

? Who restored The Weaver and when?
I do not know
