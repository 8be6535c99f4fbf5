-- A patent office: inventors, firms, patents, examiners, citations, renewal fees and disputes.

CREATE TABLE inventors (
  inventor_id INTEGER PRIMARY KEY,
  inventor_name TEXT, -- Hedy Brandt; Sunil Rao; Marco Galli; Astrid Lund
  country TEXT, -- Germany; India; Italy; Norway
  birth_year INTEGER
);

CREATE TABLE firms (
  firm_id INTEGER PRIMARY KEY,
  firm_name TEXT, -- Helio Labs; Nordic Pumps; Tessera; Quantum Toys
  country TEXT, -- Germany; India; Italy; Norway
  sector TEXT, -- energy; chemistry; toys; electronics
  employees INTEGER,
  is_listed BOOLEAN
);

CREATE TABLE examiners (
  examiner_id INTEGER PRIMARY KEY,
  examiner_name TEXT, -- Ute Krohn; Paul Sims; Mei Tan; Jorge Paz
  art_unit TEXT, -- mechanics; software; biology; optics
  since DATE,
  pay NUMERIC
);

CREATE TABLE patents (
  patent_id INTEGER PRIMARY KEY,
  patent_no TEXT,
  title TEXT,
  firm_id INTEGER REFERENCES firms (firm_id),
  examiner_id INTEGER REFERENCES examiners (examiner_id),
  field TEXT, -- battery; pump; lens; plastic; game
  date_filed DATE,
  date_granted DATE,
  date_expires DATE,
  claims INTEGER,
  pages INTEGER,
  legal_status TEXT -- granted; pending; refused; lapsed
);

CREATE TABLE patent_inventors (
  patent_id INTEGER REFERENCES patents (patent_id),
  inventor_id INTEGER REFERENCES inventors (inventor_id),
  share_percent NUMERIC,
  is_lead BOOLEAN
);

CREATE TABLE renewal_fees (
  fee_id INTEGER PRIMARY KEY,
  patent_id INTEGER REFERENCES patents (patent_id),
  fee_year INTEGER,
  amount NUMERIC,
  due_on DATE,
  paid_on DATE
);

CREATE TABLE disputes (
  dispute_id INTEGER PRIMARY KEY,
  patent_id INTEGER REFERENCES patents (patent_id),
  opponent_id INTEGER REFERENCES firms (firm_id),
  opened_on DATE,
  settled_on DATE,
  verdict TEXT, -- upheld; revoked; withdrawn; pending
  damages NUMERIC
);

? Which inventors have worked on a battery patent?
? names of inventors with any battery patent
SELECT DISTINCT i.inventor_name FROM inventors i JOIN patent_inventors pi ON pi.inventor_id = i.inventor_id JOIN patents p ON pi.patent_id = p.patent_id WHERE p.field = 'battery'

? Which patents belong to Helio Labs?
? titles of the patents held by the firm Helio Labs
SELECT p.title FROM patents p JOIN firms f ON p.firm_id = f.firm_id WHERE f.firm_name = 'Helio Labs'

? Who is the lead inventor of each patent? Patent number and name.
? patent number and inventor name for the lead inventors
SELECT p.patent_no, i.inventor_name FROM patents p JOIN patent_inventors pi ON pi.patent_id = p.patent_id JOIN inventors i ON pi.inventor_id = i.inventor_id WHERE pi.is_lead = TRUE

? Which firms have never filed a patent?
? firms without patents
SELECT firm_name FROM firms WHERE firm_id NOT IN (SELECT firm_id FROM patents)

? Which patents were never disputed?
? patent numbers without any dispute
SELECT patent_no FROM patents WHERE patent_id NOT IN (SELECT patent_id FROM disputes)

? How many patents has each firm got, firms with none included?
? patents per firm, also firms without one
SELECT f.firm_name, COUNT(p.patent_id) FROM firms f LEFT JOIN patents p ON p.firm_id = f.firm_id GROUP BY f.firm_id, f.firm_name

? Which firms have opposed a pump patent?
? opponents in any dispute over a pump patent
SELECT DISTINCT f.firm_name FROM firms f JOIN disputes d ON d.opponent_id = f.firm_id JOIN patents p ON d.patent_id = p.patent_id WHERE p.field = 'pump'

? Which examiners granted a patent to a firm from Norway?
? examiners with at least one granted patent of a Norway firm
SELECT DISTINCT e.examiner_name FROM examiners e JOIN patents p ON p.examiner_id = e.examiner_id JOIN firms f ON p.firm_id = f.firm_id WHERE f.country = 'Norway' AND p.legal_status = 'granted'

? How much has Tessera paid in renewal fees?
? total renewal fees of the patents of Tessera
SELECT SUM(r.amount) FROM renewal_fees r JOIN patents p ON r.patent_id = p.patent_id JOIN firms f ON p.firm_id = f.firm_id WHERE f.firm_name = 'Tessera'

? Which inventors hold more than 7 patents?
? inventors named on over 7 patents
SELECT i.inventor_name FROM inventors i JOIN patent_inventors pi ON pi.inventor_id = i.inventor_id GROUP BY i.inventor_id, i.inventor_name HAVING COUNT(*) > 7

? Which Indian-based inventors, that is from India, worked for a chemistry firm?
? inventors from India on any patent of a chemistry firm
SELECT DISTINCT i.inventor_name FROM inventors i JOIN patent_inventors pi ON pi.inventor_id = i.inventor_id JOIN patents p ON pi.patent_id = p.patent_id JOIN firms f ON p.firm_id = f.firm_id WHERE i.country = 'India' AND f.sector = 'chemistry'

? How many patents are there in each field?
? patents by field
SELECT field, COUNT(*) FROM patents GROUP BY field

? How many patents were filed per year?
? patents filed each year
SELECT EXTRACT(YEAR FROM date_filed), COUNT(*) FROM patents GROUP BY EXTRACT(YEAR FROM date_filed)

? Average number of claims and pages by field
? For each field, how many claims and pages does a patent have on average?
SELECT field, AVG(claims), AVG(pages) FROM patents GROUP BY field

? How many patents did each examiner work on?
? patents per examiner
SELECT e.examiner_name, COUNT(*) FROM examiners e JOIN patents p ON p.examiner_id = e.examiner_id GROUP BY e.examiner_id, e.examiner_name

? How many inventors do we know from each country?
? inventors per country
SELECT country, COUNT(*) FROM inventors GROUP BY country

? Patents by sector of the firm and legal status
? Count the patents for each firm sector and legal status.
SELECT f.sector, p.legal_status, COUNT(*) FROM firms f JOIN patents p ON p.firm_id = f.firm_id GROUP BY f.sector, p.legal_status

? How much was collected in renewal fees for each fee year?
? renewal fee amount per fee year
SELECT fee_year, SUM(amount) FROM renewal_fees GROUP BY fee_year

? Which fields have more than 90 patents?
? fields with over 90 patents
SELECT field FROM patents GROUP BY field HAVING COUNT(*) > 90

? In how many different fields does each firm hold patents?
? distinct fields per firm
SELECT f.firm_name, COUNT(DISTINCT p.field) FROM firms f JOIN patents p ON p.firm_id = f.firm_id GROUP BY f.firm_id, f.firm_name

? Disputes and total damages by verdict
? how many disputes per verdict, and what damages in total
SELECT verdict, COUNT(*), SUM(damages) FROM disputes GROUP BY verdict

? Lowest and highest pay in each art unit
? min and max pay of examiners per art unit
SELECT art_unit, MIN(pay), MAX(pay) FROM examiners GROUP BY art_unit

? How many inventors does each patent name?
? number of inventors per patent number
SELECT p.patent_no, COUNT(*) FROM patents p JOIN patent_inventors pi ON pi.patent_id = p.patent_id GROUP BY p.patent_id, p.patent_no

? Which firm has the most patents?
? firm with the highest number of patents
SELECT f.firm_name FROM firms f JOIN patents p ON p.firm_id = f.firm_id GROUP BY f.firm_id, f.firm_name ORDER BY COUNT(*) DESC LIMIT 1

? Who is the most productive inventor by number of patents?
? inventor with the most patents
SELECT i.inventor_name FROM inventors i JOIN patent_inventors pi ON pi.inventor_id = i.inventor_id GROUP BY i.inventor_id, i.inventor_name ORDER BY COUNT(*) DESC LIMIT 1

? Which 10 patents have the most claims?
? titles of the top 10 patents by claims
SELECT title FROM patents ORDER BY claims DESC LIMIT 10

? Which patent is the oldest, going by the filing date?
? patent number of the earliest filed patent
SELECT patent_no FROM patents ORDER BY date_filed LIMIT 1

? Which dispute ended with the highest damages?
? id of the dispute with the largest damages
SELECT dispute_id FROM disputes ORDER BY damages DESC LIMIT 1

? Which firm is attacked the most? Firm whose patents are disputed most often.
? firm owning the patents with the most disputes
SELECT f.firm_name FROM firms f JOIN patents p ON p.firm_id = f.firm_id JOIN disputes d ON d.patent_id = p.patent_id GROUP BY f.firm_id, f.firm_name ORDER BY COUNT(*) DESC LIMIT 1

? List firms by number of employees, biggest first, with the number.
? firm name and employees in descending order of employees
SELECT firm_name, employees FROM firms ORDER BY employees DESC

? Which field has the longest patents on average?
? field with the highest average number of pages
SELECT field FROM patents GROUP BY field ORDER BY AVG(pages) DESC LIMIT 1

? Show patent titles by field and then by date granted, latest first.
? titles sorted by field, then date granted descending
SELECT title FROM patents ORDER BY field, date_granted DESC

? How many patents were granted in 2022?
? patents granted 2022
SELECT COUNT(*) FROM patents WHERE EXTRACT(YEAR FROM date_granted) = 2022

? How many days does it take from filing to grant on average, per field?
? average days between filing and grant by field
SELECT field, AVG(date_granted - date_filed) FROM patents GROUP BY field

? Which patents expire in the month of October 2026?
? patent numbers expiring in October 2026
SELECT patent_no FROM patents WHERE EXTRACT(YEAR FROM date_expires) = 2026 AND EXTRACT(MONTH FROM date_expires) = 10

? How many patents were filed in the last 6 months?
? number of patents filed during the past 6 months
SELECT COUNT(*) FROM patents WHERE date_filed >= CURRENT_DATE - INTERVAL '6 months'

? Which patents have expired already?
? titles of patents whose expiry date has passed
SELECT title FROM patents WHERE date_expires < CURRENT_DATE

? Patents filed per month in 2023
? monthly filings of patents in 2023
SELECT DATE_TRUNC('month', date_filed), COUNT(*) FROM patents WHERE EXTRACT(YEAR FROM date_filed) = 2023 GROUP BY DATE_TRUNC('month', date_filed)

? Which renewal fees were paid after they were due?
? ids of renewal fees paid late (after the due date)
SELECT fee_id FROM renewal_fees WHERE paid_on > due_on

? How many days did each settled dispute last?
? dispute id and days from opening to settlement where settled
SELECT dispute_id, settled_on - opened_on FROM disputes WHERE settled_on IS NOT NULL

? When did Nordic Pumps file its first patent?
? date of the first filing by Nordic Pumps
SELECT MIN(p.date_filed) FROM patents p JOIN firms f ON p.firm_id = f.firm_id WHERE f.firm_name = 'Nordic Pumps'

? What share of patents gets refused?
? share of refused patents
SELECT CAST(SUM(CASE WHEN legal_status = 'refused' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM patents

? What percentage of each examiner's patents is granted?
? percent of granted patents per examiner
SELECT e.examiner_name, 100.0 * SUM(CASE WHEN p.legal_status = 'granted' THEN 1 ELSE 0 END) / COUNT(*) FROM examiners e JOIN patents p ON p.examiner_id = e.examiner_id GROUP BY e.examiner_id, e.examiner_name

? ratio of granted to refused patents
? What is the ratio of granted patents to refused ones?
SELECT CAST(SUM(CASE WHEN legal_status = 'granted' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN legal_status = 'refused' THEN 1 ELSE 0 END), 0) FROM patents

? How many inventors share a patent on average?
? average number of inventors per patent
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT patent_id), 0) FROM patent_inventors

? Claims per page for every patent title
? title and claims divided by pages
SELECT title, claims / NULLIF(pages, 0) FROM patents

? What proportion of firms in each sector is listed?
? proportion of listed firms by sector
SELECT sector, CAST(SUM(CASE WHEN is_listed = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM firms GROUP BY sector

? What percentage of disputes ends with a revoked patent?
? percent of disputes with the verdict revoked
SELECT 100.0 * SUM(CASE WHEN verdict = 'revoked' THEN 1 ELSE 0 END) / COUNT(*) FROM disputes

? How much do patents cost in renewal fees on average, total fees per patent?
? total renewal fees divided by the number of patents with fees
SELECT CAST(SUM(amount) AS FLOAT) / NULLIF(COUNT(DISTINCT patent_id), 0) FROM renewal_fees

? Which lens or plastic patents have lapsed?
? titles of lapsed patents in the field lens or plastic
SELECT title FROM patents WHERE field IN ('lens', 'plastic') AND legal_status = 'lapsed'

? Which patents have not been granted yet?
? patent numbers without a grant date
SELECT patent_no FROM patents WHERE date_granted IS NULL

? Show number, title, field and claims of all pending patents.
? patent number, title, field, claims where the legal status is pending
SELECT patent_no, title, field, claims FROM patents WHERE legal_status = 'pending'

? Which patents have Sensor in the title?
? titles containing Sensor
SELECT title FROM patents WHERE title LIKE '%Sensor%'

? Which listed firms in electronics have between 100 and 1000 employees?
? listed electronics firms with 100 to 1000 employees
SELECT firm_name FROM firms WHERE is_listed = TRUE AND sector = 'electronics' AND employees BETWEEN 100 AND 1000

? Which renewal fees are unpaid?
? ids of renewal fees that have not been paid
SELECT fee_id FROM renewal_fees WHERE paid_on IS NULL

? Which inventors were born before 1960 and do not live in Italy?
? inventors with a birth year under 1960 in a country other than Italy
SELECT inventor_name FROM inventors WHERE birth_year < 1960 AND country <> 'Italy'

? Which patents have more claims than average?
? titles of patents with an above average number of claims
SELECT title FROM patents WHERE claims > (SELECT AVG(claims) FROM patents)

? Which countries have both inventors and firms?
? countries that occur among inventors and also among firms
SELECT country FROM inventors INTERSECT SELECT country FROM firms

? What royalties does each patent bring in?
? licence income per firm
I do not know

? Which lawyer represented the firm in each dispute?
I do not know

? Who uses the battery patents in their products?
I do not know
