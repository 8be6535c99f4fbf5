-- A national archive: collections, boxes, documents, readers and the requests they file.

CREATE TABLE archivist (
  id INTEGER PRIMARY KEY,
  full_name TEXT, -- Agnes Thorne; Rafael Moura; Hilde Vogt; Colin Peake
  speciality TEXT, -- maps; manuscripts; photographs; war records
  employed_since DATE,
  grade TEXT, -- assistant; keeper; chief keeper
  yearly_pay NUMERIC
);

CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Royal Letters; Colonial Maps; Railway Papers; Harvest Ledgers
  origin TEXT, -- donation; purchase; state transfer; bequest
  received_on DATE,
  shelf_metres NUMERIC,
  keeper_id INTEGER REFERENCES archivist (id),
  deputy_id INTEGER REFERENCES archivist (id),
  purchase_price NUMERIC
);

CREATE TABLE box (
  id INTEGER PRIMARY KEY,
  collection_id INTEGER REFERENCES collection (id),
  vault TEXT, -- Vault North; Vault South; Deep Store; Annex
  label TEXT,
  humidity NUMERIC,
  last_inspected DATE
);

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  box_id INTEGER REFERENCES box (id),
  title TEXT,
  doc_type TEXT, -- letter; map; ledger; photograph; treaty
  language TEXT, -- Latin; English; French; Dutch
  year_written INTEGER,
  pages INTEGER,
  condition TEXT, -- excellent; fair; fragile; ruined
  is_digitised BOOLEAN,
  closed_until DATE
);

CREATE TABLE reader (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Moira Lang; Stefan Ruh; Abena Owusu; Luis Prado
  profession TEXT, -- historian; journalist; genealogist; teacher
  country TEXT, -- Scotland; Austria; Ghana; Chile
  card_issued DATE,
  card_expires DATE
);

CREATE TABLE request (
  id INTEGER PRIMARY KEY,
  reader_id INTEGER REFERENCES reader (id),
  document_id INTEGER REFERENCES document (id),
  requested_at TIMESTAMP,
  delivered_at TIMESTAMP,
  outcome TEXT, -- delivered; denied; lost; postponed
  copies_made INTEGER,
  copy_fee NUMERIC
);

? Which readers have asked for a treaty?
? names of the readers who requested any document of the type treaty
SELECT DISTINCT r.name FROM reader r JOIN request q ON q.reader_id = r.id JOIN document d ON q.document_id = d.id WHERE d.doc_type = 'treaty'

? Who keeps the Royal Letters?
? name of the keeper of the collection Royal Letters
SELECT a.full_name FROM collection c JOIN archivist a ON c.keeper_id = a.id WHERE c.name = 'Royal Letters'

? Which archivist is the deputy for each collection?
? collection name and full name of its deputy
SELECT c.name, a.full_name FROM collection c JOIN archivist a ON c.deputy_id = a.id

? Which collections contain fragile documents in Latin?
? names of collections with at least one fragile Latin document
SELECT DISTINCT c.name FROM collection c JOIN box b ON b.collection_id = c.id JOIN document d ON d.box_id = b.id WHERE d.condition = 'fragile' AND d.language = 'Latin'

? Which documents has nobody ever requested?
? titles of documents that were never requested
SELECT title FROM document WHERE id NOT IN (SELECT document_id FROM request)

? Which readers have never filed a request?
? readers without any request
SELECT name FROM reader WHERE id NOT IN (SELECT reader_id FROM request)

? How many boxes belong to each collection, including collections still without boxes?
? box count for every collection, even the ones with none
SELECT c.name, COUNT(b.id) FROM collection c LEFT JOIN box b ON b.collection_id = c.id GROUP BY c.id, c.name

? In which vault do we store maps of the Railway Papers?
? vaults with boxes of the Railway Papers collection that contain a map document
SELECT DISTINCT b.vault FROM box b JOIN collection c ON b.collection_id = c.id JOIN document d ON d.box_id = b.id WHERE c.name = 'Railway Papers' AND d.doc_type = 'map'

? How much did Abena Owusu pay for copies?
? total copy fee on the requests of Abena Owusu
SELECT SUM(q.copy_fee) FROM request q JOIN reader r ON q.reader_id = r.id WHERE r.name = 'Abena Owusu'

? Which historians were denied a document?
? historians among the readers with any denied request
SELECT DISTINCT r.name FROM reader r JOIN request q ON q.reader_id = r.id WHERE r.profession = 'historian' AND q.outcome = 'denied'

? Which readers made more than 15 requests?
? names of readers with over 15 requests
SELECT r.name FROM reader r JOIN request q ON q.reader_id = r.id GROUP BY r.id, r.name HAVING COUNT(*) > 15

? How many pages are in the boxes of each vault?
? total document pages per vault
SELECT b.vault, SUM(d.pages) FROM box b JOIN document d ON d.box_id = b.id GROUP BY b.vault

? How many documents of each type are in the archive?
? documents by type
SELECT doc_type, COUNT(*) FROM document GROUP BY doc_type

? How many shelf metres came from each origin?
? shelf metres of the collections by origin
SELECT origin, SUM(shelf_metres) FROM collection GROUP BY origin

? Number of readers by profession
? How many readers of each profession hold a card?
SELECT profession, COUNT(*) FROM reader GROUP BY profession

? For every language give the number of documents and the average number of pages.
? document count and average pages per language
SELECT language, COUNT(*), AVG(pages) FROM document GROUP BY language

? How many requests ended in each outcome?
? requests by outcome
SELECT outcome, COUNT(*) FROM request GROUP BY outcome

? Which countries have more than 25 readers?
? countries with over 25 readers
SELECT country FROM reader GROUP BY country HAVING COUNT(*) > 25

? Documents by type and condition
? Count the documents for each type and condition.
SELECT doc_type, condition, COUNT(*) FROM document GROUP BY doc_type, condition

? What is the oldest and the most recent year of writing for each document type?
? earliest and latest year written per type of document
SELECT doc_type, MIN(year_written), MAX(year_written) FROM document GROUP BY doc_type

? How many different readers requested each type of document?
? distinct readers per document type
SELECT d.doc_type, COUNT(DISTINCT q.reader_id) FROM document d JOIN request q ON q.document_id = d.id GROUP BY d.doc_type

? How many collections did we receive per year?
? collections received each year
SELECT EXTRACT(YEAR FROM received_on), COUNT(*) FROM collection GROUP BY EXTRACT(YEAR FROM received_on)

? What are archivists paid per year on average by grade?
? average yearly pay of archivists per grade
SELECT grade, AVG(yearly_pay) FROM archivist GROUP BY grade

? How many collections does each archivist keep?
? collections per keeper
SELECT a.full_name, COUNT(*) FROM archivist a JOIN collection c ON c.keeper_id = a.id GROUP BY a.id, a.full_name

? Which document was requested the most?
? title of the document with the highest number of requests
SELECT d.title FROM document d JOIN request q ON q.document_id = d.id GROUP BY d.id, d.title ORDER BY COUNT(*) DESC LIMIT 1

? What are the 5 largest collections by shelf metres?
? names of the 5 collections taking up the most shelf metres
SELECT name FROM collection ORDER BY shelf_metres DESC LIMIT 5

? What is the oldest document we hold?
? title of the document written first
SELECT title FROM document ORDER BY year_written LIMIT 1

? Which reader spent the most on copies?
? reader with the highest total copy fee
SELECT r.name FROM reader r JOIN request q ON q.reader_id = r.id GROUP BY r.id, r.name ORDER BY SUM(q.copy_fee) DESC LIMIT 1

? Which box is the dampest?
? label of the box with the highest humidity
SELECT label FROM box ORDER BY humidity DESC LIMIT 1

? Which vault holds the most boxes?
? vault with the largest number of boxes
SELECT vault FROM box GROUP BY vault ORDER BY COUNT(*) DESC LIMIT 1

? List the archivists by length of service, longest first.
? full names of all archivists ordered by employment date
SELECT full_name FROM archivist ORDER BY employed_since

? Show all maps by year, then by title.
? titles of maps sorted by year written, then title
SELECT title FROM document WHERE doc_type = 'map' ORDER BY year_written, title

? Which collection cost us the most to buy, and how much was it?
? name and purchase price of the most expensive collection
SELECT name, purchase_price FROM collection ORDER BY purchase_price DESC LIMIT 1

? How many requests were filed in 2023?
? requests 2023
SELECT COUNT(*) FROM request WHERE EXTRACT(YEAR FROM requested_at) = 2023

? How many hours do readers wait on average between request and delivery?
? average hours from request to delivery
SELECT AVG(EXTRACT(EPOCH FROM delivered_at - requested_at) / 3600) FROM request

? Which boxes have not been inspected since 2020-01-01?
? labels of boxes last inspected before 2020-01-01
SELECT label FROM box WHERE last_inspected < '2020-01-01'

? How many requests come in each month?
? monthly number of requests
SELECT DATE_TRUNC('month', requested_at), COUNT(*) FROM request GROUP BY DATE_TRUNC('month', requested_at)

? Whose card has expired?
? readers whose card expired before today
SELECT name FROM reader WHERE card_expires < CURRENT_DATE

? Which reader cards were issued within the last 10 days?
? names of readers with a card issued in the last 10 days
SELECT name FROM reader WHERE card_issued >= CURRENT_DATE - INTERVAL '10 days'

? For how many days is each reader's card valid?
? reader name and days from issue to expiry of the card
SELECT name, card_expires - card_issued FROM reader

? Which documents remain closed beyond 2050-12-31?
? titles of documents closed until after December 31, 2050
SELECT title FROM document WHERE closed_until > '2050-12-31'

? Which collections arrived in May 2019?
? names of collections received in May 2019
SELECT name FROM collection WHERE EXTRACT(YEAR FROM received_on) = 2019 AND EXTRACT(MONTH FROM received_on) = 5

? When did each reader place the most recent request?
? latest request time per reader
SELECT r.name, MAX(q.requested_at) FROM reader r JOIN request q ON q.reader_id = r.id GROUP BY r.id, r.name

? What share of documents is digitised?
? share of digitised documents
SELECT CAST(SUM(CASE WHEN is_digitised = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM document

? What percentage of each document type has been digitised?
? percent digitised by document type
SELECT doc_type, 100.0 * SUM(CASE WHEN is_digitised = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM document GROUP BY doc_type

? ratio of letters to ledgers
? What is the ratio of letter documents to ledger documents?
SELECT CAST(SUM(CASE WHEN doc_type = 'letter' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN doc_type = 'ledger' THEN 1 ELSE 0 END), 0) FROM document

? How many documents are in a box on average?
? average number of documents per box
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT box_id), 0) FROM document

? What is the fee per copy made over all requests?
? total copy fee divided by total copies made
SELECT CAST(SUM(copy_fee) AS FLOAT) / NULLIF(SUM(copies_made), 0) FROM request

? What percentage of requests gets denied, per profession of the reader?
? percent of denied requests by profession
SELECT r.profession, 100.0 * SUM(CASE WHEN q.outcome = 'denied' THEN 1 ELSE 0 END) / COUNT(*) FROM reader r JOIN request q ON q.reader_id = r.id GROUP BY r.profession

? What did we pay per shelf metre for each collection?
? collection name, purchase price divided by shelf metres
SELECT name, purchase_price / NULLIF(shelf_metres, 0) FROM collection

? What proportion of requests went missing, meaning lost?
? proportion of lost requests
SELECT CAST(SUM(CASE WHEN outcome = 'lost' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM request

? Which ruined or fragile documents are not digitised yet?
? titles of fragile and ruined documents that have not been digitised
SELECT title FROM document WHERE condition IN ('fragile', 'ruined') AND is_digitised = FALSE

? Which collections have no deputy?
? collections whose deputy is missing
SELECT name FROM collection WHERE deputy_id IS NULL

? Show title, language, year and pages of documents from 1700 to 1799.
? title, language, year written and pages for documents written between 1700 and 1799
SELECT title, language, year_written, pages FROM document WHERE year_written BETWEEN 1700 AND 1799

? Which document titles start with Treaty?
? documents with a title beginning with Treaty
SELECT title FROM document WHERE title LIKE 'Treaty%'

? Which keepers specialise in war records?
? archivists of grade keeper with the speciality war records
SELECT full_name FROM archivist WHERE grade = 'keeper' AND speciality = 'war records'

? How many boxes in the Deep Store have a humidity over 60?
? number of Deep Store boxes with humidity above 60
SELECT COUNT(*) FROM box WHERE vault = 'Deep Store' AND humidity > 60

? Which readers from Chile or Ghana are not teachers?
? readers in Chile and Ghana with a profession other than teacher
SELECT name FROM reader WHERE country IN ('Chile', 'Ghana') AND profession <> 'teacher'

? Which requests have not been delivered yet?
? ids of undelivered requests
SELECT id FROM request WHERE delivered_at IS NULL

? Which documents have more pages than average?
? titles with an above average number of pages
SELECT title FROM document WHERE pages > (SELECT AVG(pages) FROM document)

? Who wrote each letter?
? sender and recipient of the letters
I do not know

? How large are the scanned files of each document?
I do not know

? What is the temperature in Vault North?
? temperature per vault
I do not know
