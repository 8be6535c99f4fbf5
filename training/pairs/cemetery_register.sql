-- A cemetery register: sections, plots, people buried, plot holders, burials, fees, stones and upkeep.

CREATE TABLE cemetery_section (
  section_id INTEGER PRIMARY KEY,
  section_name TEXT, -- Rose Lawn; Old Yard; Chapel Side; Urn Garden
  opened_year INTEGER,
  plots_total INTEGER,
  faith TEXT -- catholic; protestant; muslim; jewish; none
);

CREATE TABLE plot (
  plot_id INTEGER PRIMARY KEY,
  section_id INTEGER REFERENCES cemetery_section (section_id),
  row_label TEXT,
  plot_type TEXT, -- single grave; family grave; urn niche; child grave
  width_cm INTEGER,
  price NUMERIC,
  is_taken BOOLEAN,
  lease_start DATE,
  lease_end DATE
);

CREATE TABLE holder (
  holder_id INTEGER PRIMARY KEY,
  holder_name TEXT, -- Vera Lindt; George Amos; Paula Reyes; Karl Neumann
  town TEXT, -- Ashton; Bramley; Colne; Derwent
  email TEXT,
  plot_id INTEGER REFERENCES plot (plot_id)
);

CREATE TABLE deceased (
  deceased_id INTEGER PRIMARY KEY,
  given_name TEXT, -- Martha; Josef; Elsie; Ahmed; Rosalie
  family_name TEXT, -- Carver; Steiner; Whitlock; Malik; Dupont
  birth_date DATE,
  death_date DATE,
  profession TEXT, -- miner; teacher; sailor; farmer; baker
  veteran BOOLEAN
);

CREATE TABLE burial (
  burial_id INTEGER PRIMARY KEY,
  deceased_id INTEGER REFERENCES deceased (deceased_id),
  plot_id INTEGER REFERENCES plot (plot_id),
  buried_on DATE,
  burial_kind TEXT, -- coffin; urn; woodland
  undertaker TEXT, -- Hale and Sons; Quiet Rest; Evergreen
  mourners INTEGER,
  fee NUMERIC,
  fee_paid_on DATE
);

CREATE TABLE headstone (
  headstone_id INTEGER PRIMARY KEY,
  plot_id INTEGER REFERENCES plot (plot_id),
  material TEXT, -- granite; marble; sandstone; wood
  set_up_on DATE,
  last_checked DATE,
  state TEXT, -- firm; leaning; broken
  inscription TEXT
);

CREATE TABLE upkeep (
  upkeep_id INTEGER PRIMARY KEY,
  plot_id INTEGER REFERENCES plot (plot_id),
  gardener TEXT, -- Olive Dunn; Pete Marsh; Rafiq Aziz
  done_on DATE,
  task TEXT, -- mowing; planting; cleaning; watering
  cost NUMERIC
);

? Who is buried in the Old Yard?
? given and family names of the deceased buried in the section Old Yard
SELECT d.given_name, d.family_name FROM deceased d JOIN burial b ON b.deceased_id = d.deceased_id JOIN plot p ON b.plot_id = p.plot_id JOIN cemetery_section s ON p.section_id = s.section_id WHERE s.section_name = 'Old Yard'

? Which holders from Ashton have a family grave?
? names of holders in Ashton whose plot is a family grave
SELECT h.holder_name FROM holder h JOIN plot p ON h.plot_id = p.plot_id WHERE h.town = 'Ashton' AND p.plot_type = 'family grave'

? Which plots have no headstone?
? ids of plots without a headstone
SELECT plot_id FROM plot WHERE plot_id NOT IN (SELECT plot_id FROM headstone)

? Which plots were never looked after?
? plot ids without any upkeep
SELECT plot_id FROM plot WHERE plot_id NOT IN (SELECT plot_id FROM upkeep)

? How many plots does each section hold, also sections without plots on record?
? plots per section including sections with none
SELECT s.section_name, COUNT(p.plot_id) FROM cemetery_section s LEFT JOIN plot p ON p.section_id = s.section_id GROUP BY s.section_id, s.section_name

? Which veterans rest under a marble headstone?
? names of deceased veterans with a headstone of marble on their plot
SELECT DISTINCT d.given_name, d.family_name FROM deceased d JOIN burial b ON b.deceased_id = d.deceased_id JOIN plot p ON b.plot_id = p.plot_id JOIN headstone h ON h.plot_id = p.plot_id WHERE d.veteran = TRUE AND h.material = 'marble'

? What did upkeep in the Urn Garden cost?
? total upkeep cost of plots in the section Urn Garden
SELECT SUM(u.cost) FROM upkeep u JOIN plot p ON u.plot_id = p.plot_id JOIN cemetery_section s ON p.section_id = s.section_id WHERE s.section_name = 'Urn Garden'

? Which undertakers have buried sailors?
? undertakers with any burial of a sailor
SELECT DISTINCT b.undertaker FROM burial b JOIN deceased d ON b.deceased_id = d.deceased_id WHERE d.profession = 'sailor'

? Which plots hold more than 2 burials?
? plot ids with over 2 burials
SELECT plot_id FROM burial GROUP BY plot_id HAVING COUNT(*) > 2

? Show the family name, burial date and section of everyone buried by Quiet Rest.
? family name, buried on, section name for burials by undertaker Quiet Rest
SELECT d.family_name, b.buried_on, s.section_name FROM burial b JOIN deceased d ON b.deceased_id = d.deceased_id JOIN plot p ON b.plot_id = p.plot_id JOIN cemetery_section s ON p.section_id = s.section_id WHERE b.undertaker = 'Quiet Rest'

? Which sections have a broken headstone?
? sections with at least one headstone in the state broken
SELECT DISTINCT s.section_name FROM cemetery_section s JOIN plot p ON p.section_id = s.section_id JOIN headstone h ON h.plot_id = p.plot_id WHERE h.state = 'broken'

? How many plots are there of each type?
? plots by type
SELECT plot_type, COUNT(*) FROM plot GROUP BY plot_type

? How many burials took place per year?
? burials each year
SELECT EXTRACT(YEAR FROM buried_on), COUNT(*) FROM burial GROUP BY EXTRACT(YEAR FROM buried_on)

? Average, lowest and highest price by plot type
? What do plots of each type cost on average, at least and at most?
SELECT plot_type, AVG(price), MIN(price), MAX(price) FROM plot GROUP BY plot_type

? How many burials did each undertaker arrange and what fees did they bring?
? burials and total fee by undertaker
SELECT undertaker, COUNT(*), SUM(fee) FROM burial GROUP BY undertaker

? Headstones by material and state
? Count headstones for each material and state.
SELECT material, state, COUNT(*) FROM headstone GROUP BY material, state

? How much was spent on each upkeep task?
? upkeep cost per task
SELECT task, SUM(cost) FROM upkeep GROUP BY task

? How many of the deceased had each profession?
? deceased per profession
SELECT profession, COUNT(*) FROM deceased GROUP BY profession

? Which towns have more than 15 holders?
? towns with over 15 plot holders
SELECT town FROM holder GROUP BY town HAVING COUNT(*) > 15

? How many different plots did each gardener tend?
? distinct plots per gardener of the upkeep
SELECT gardener, COUNT(DISTINCT plot_id) FROM upkeep GROUP BY gardener

? How many mourners come on average to each kind of burial?
? mean mourners by burial kind
SELECT burial_kind, AVG(mourners) FROM burial GROUP BY burial_kind

? How many plots are planned for each faith?
? total plots by faith of the section
SELECT faith, SUM(plots_total) FROM cemetery_section GROUP BY faith

? How many burials were there per section?
? burials by section name
SELECT s.section_name, COUNT(*) FROM cemetery_section s JOIN plot p ON p.section_id = s.section_id JOIN burial b ON b.plot_id = p.plot_id GROUP BY s.section_id, s.section_name

? Which section has the most burials?
? section with the highest number of burials
SELECT s.section_name FROM cemetery_section s JOIN plot p ON p.section_id = s.section_id JOIN burial b ON b.plot_id = p.plot_id GROUP BY s.section_id, s.section_name ORDER BY COUNT(*) DESC LIMIT 1

? Who was buried most recently?
? given name and family name of the latest burial
SELECT d.given_name, d.family_name FROM deceased d JOIN burial b ON b.deceased_id = d.deceased_id ORDER BY b.buried_on DESC LIMIT 1

? What are the 5 most expensive free plots?
? ids of the 5 dearest plots that are not taken
SELECT plot_id FROM plot WHERE is_taken = FALSE ORDER BY price DESC LIMIT 5

? Which section is the oldest?
? section that opened first
SELECT section_name FROM cemetery_section ORDER BY opened_year LIMIT 1

? Which undertaker draws the largest funerals on average?
? undertaker with the highest average number of mourners
SELECT undertaker FROM burial GROUP BY undertaker ORDER BY AVG(mourners) DESC LIMIT 1

? List the deceased by family name and then given name.
? given name and family name of the deceased ordered by family name, then given name
SELECT given_name, family_name FROM deceased ORDER BY family_name, given_name

? Which plot costs the most to keep up?
? plot id with the highest total upkeep cost
SELECT plot_id FROM upkeep GROUP BY plot_id ORDER BY SUM(cost) DESC LIMIT 1

? Which lease ends next after 2025-01-01? Plot and end date.
? plot id and lease end of the first lease ending after 2025-01-01
SELECT plot_id, lease_end FROM plot WHERE lease_end > '2025-01-01' ORDER BY lease_end LIMIT 1

? Show the sections by number of plots, most first, with the figure.
? section name and total plots sorted by plots descending
SELECT section_name, plots_total FROM cemetery_section ORDER BY plots_total DESC

? How many people died in 2021?
? deceased with a death in 2021
SELECT COUNT(*) FROM deceased WHERE EXTRACT(YEAR FROM death_date) = 2021

? How many days pass between death and burial on average?
? average days from death to burial
SELECT AVG(b.buried_on - d.death_date) FROM burial b JOIN deceased d ON b.deceased_id = d.deceased_id

? How old did each person become, in years? Family name and age.
? family name and year of death minus year of birth
SELECT family_name, EXTRACT(YEAR FROM death_date) - EXTRACT(YEAR FROM birth_date) FROM deceased

? Which leases have run out?
? ids of plots whose lease ended before today
SELECT plot_id FROM plot WHERE lease_end < CURRENT_DATE

? Burials per month in 2023
? How many burials were there in each month of 2023?
SELECT DATE_TRUNC('month', buried_on), COUNT(*) FROM burial WHERE EXTRACT(YEAR FROM buried_on) = 2023 GROUP BY DATE_TRUNC('month', buried_on)

? Which headstones were last checked before 2019-05-01?
? ids of headstones with a last check earlier than May 1, 2019
SELECT headstone_id FROM headstone WHERE last_checked < '2019-05-01'

? What upkeep was done in the last 14 days? Plot and task.
? plot id and task of upkeep over the past 14 days
SELECT plot_id, task FROM upkeep WHERE done_on >= CURRENT_DATE - INTERVAL '14 days'

? Who was born between 1900-01-01 and 1910-12-31?
? names of deceased born from January 1, 1900 to December 31, 1910
SELECT given_name, family_name FROM deceased WHERE birth_date BETWEEN '1900-01-01' AND '1910-12-31'

? On which weekdays do we bury people, with numbers?
? burials by day of the week
SELECT EXTRACT(DOW FROM buried_on), COUNT(*) FROM burial GROUP BY EXTRACT(DOW FROM buried_on)

? What percentage of plots is taken in each section?
? percent of taken plots by section
SELECT s.section_name, 100.0 * SUM(CASE WHEN p.is_taken = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM cemetery_section s JOIN plot p ON p.section_id = s.section_id GROUP BY s.section_id, s.section_name

? What share of burials uses an urn?
? share of urn burials
SELECT CAST(SUM(CASE WHEN burial_kind = 'urn' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM burial

? ratio of coffin to urn burials
? What is the ratio of coffin burials to urn burials?
SELECT CAST(SUM(CASE WHEN burial_kind = 'coffin' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN burial_kind = 'urn' THEN 1 ELSE 0 END), 0) FROM burial

? How many burials are there per used plot on average?
? average burials per plot
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT plot_id), 0) FROM burial

? Price per centimetre of width for each plot
? plot id and price divided by width
SELECT plot_id, price / NULLIF(width_cm, 0) FROM plot

? What proportion of headstones is leaning, by material?
? proportion of leaning headstones per material
SELECT material, CAST(SUM(CASE WHEN state = 'leaning' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM headstone GROUP BY material

? What percentage of the deceased in each profession were veterans?
? percent veterans by profession of the deceased
SELECT profession, 100.0 * SUM(CASE WHEN veteran = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM deceased GROUP BY profession

? How long does each lease last, in days?
? plot id and days between lease start and lease end
SELECT plot_id, lease_end - lease_start FROM plot

? Which burial fees have not been paid?
? ids of burials with an unpaid fee
SELECT burial_id FROM burial WHERE fee_paid_on IS NULL

? Which plots of the type single grave or urn niche are free and cost under 1500?
? ids of untaken single grave and urn niche plots priced below 1500
SELECT plot_id FROM plot WHERE plot_type IN ('single grave', 'urn niche') AND is_taken = FALSE AND price < 1500

? Show row, type, width and price of the plots wider than 200 cm.
? row label, plot type, width, price where the width is over 200
SELECT row_label, plot_type, width_cm, price FROM plot WHERE width_cm > 200

? Which headstones say Beloved?
? headstone ids with Beloved in the inscription
SELECT headstone_id FROM headstone WHERE inscription LIKE '%Beloved%'

? Which holders cannot be reached by email?
? holders without an email
SELECT holder_name FROM holder WHERE email IS NULL

? Which sections other than protestant ones opened after 1960?
? sections whose faith is not protestant, opened later than 1960
SELECT section_name FROM cemetery_section WHERE faith <> 'protestant' AND opened_year > 1960

? How many burials had between 20 and 50 mourners?
? number of burials with mourners from 20 to 50
SELECT COUNT(*) FROM burial WHERE mourners BETWEEN 20 AND 50

? Which deceased miners were not veterans?
? given and family names of deceased with the profession miner who were not veterans
SELECT given_name, family_name FROM deceased WHERE profession = 'miner' AND veteran = FALSE

? Which burials cost more than average?
? ids of burials with an above average fee
SELECT burial_id FROM burial WHERE fee > (SELECT AVG(fee) FROM burial)

? Of what did each person die?
? causes of death
I do not know

? Who visits the graves?
I do not know

? Which flowers were planted on each plot?
? music played at each burial
I do not know
