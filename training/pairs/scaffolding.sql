-- A scaffolding firm: sites, scaffolds put up, gangs of scaffolders, material stock, loads lost and safety visits.

CREATE TABLE gangs (
  gang_id INTEGER PRIMARY KEY,
  gang_name TEXT, -- Gang Alpha; Gang Bravo; Night Gang; Tower Gang; Spare Gang
  van_plate TEXT,
  formed_on DATE
);

CREATE TABLE scaffolders (
  emp_no INTEGER PRIMARY KEY,
  name TEXT, -- Mick Byrne; Joe Grant; Lena Voss; Abdul Karim; Stan Wood
  gang_id INTEGER REFERENCES gangs (gang_id),
  skill TEXT, -- labourer; trainee; advanced; supervisor
  dob DATE,
  hired DATE,
  weekly_wage NUMERIC,
  has_driving_licence BOOLEAN
);

CREATE TABLE builders (
  builder_id INTEGER PRIMARY KEY,
  name TEXT, -- Brickfield; Homestead; Cooper and Son; Urban Roofs; Facade Pro
  town TEXT, -- Leith; Perth; Stirling; Ayr; Dundee
  credit_days INTEGER,
  email TEXT
);

CREATE TABLE sites (
  site_no INTEGER PRIMARY KEY,
  title TEXT, -- Old Mill; Town Hall; Kirk Street; Pier House; Brewers Yard
  builder_id INTEGER REFERENCES builders (builder_id),
  site_type TEXT, -- house; church tower; bridge; factory; school
  postcode TEXT,
  storeys INTEGER
);

CREATE TABLE scaffolds (
  scaffold_id INTEGER PRIMARY KEY,
  site_no INTEGER REFERENCES sites (site_no),
  up_gang_id INTEGER REFERENCES gangs (gang_id),
  down_gang_id INTEGER REFERENCES gangs (gang_id),
  design TEXT, -- independent; putlog; cantilever; hanging; birdcage
  height_m NUMERIC,
  area_sqm NUMERIC,
  erected_on DATE,
  due_down DATE,
  dismantled_on DATE,
  hire_price NUMERIC,
  extra_charges NUMERIC
);

CREATE TABLE materials (
  item_no INTEGER PRIMARY KEY,
  item TEXT, -- steel tube; board; coupler; base plate; ladder
  qty_owned INTEGER,
  qty_out INTEGER,
  unit_weight_kg NUMERIC,
  replacement_cost NUMERIC
);

CREATE TABLE scaffold_items (
  scaffold_id INTEGER REFERENCES scaffolds (scaffold_id),
  item_no INTEGER REFERENCES materials (item_no),
  qty_sent INTEGER,
  qty_back INTEGER
);

CREATE TABLE safety_visits (
  visit_id INTEGER PRIMARY KEY,
  scaffold_id INTEGER REFERENCES scaffolds (scaffold_id),
  visitor TEXT, -- H. Reid; J. Munro; K. Baird; S. Lyle
  arrived TIMESTAMP,
  departed TIMESTAMP,
  verdict TEXT, -- fine; needs work; closed
  defects INTEGER
);

? Which sites does Homestead run?
? site titles of the builder Homestead
SELECT s.title FROM sites s JOIN builders b ON s.builder_id = b.builder_id WHERE b.name = 'Homestead'

? Give the name of each scaffolder together with the name of their gang.
? scaffolders and their gang names
SELECT s.name, g.gang_name FROM scaffolders s JOIN gangs g ON s.gang_id = g.gang_id

? Which gang put up the scaffolds at the Town Hall? Each gang once.
? distinct gangs that put scaffolds up on the site Town Hall
SELECT DISTINCT g.gang_name FROM gangs g JOIN scaffolds c ON c.up_gang_id = g.gang_id JOIN sites s ON c.site_no = s.site_no WHERE s.title = 'Town Hall'

? Which gangs have never taken a scaffold down?
? gangs that are not the down gang of any scaffold
SELECT gang_name FROM gangs WHERE gang_id NOT IN (SELECT down_gang_id FROM scaffolds WHERE NOT down_gang_id IS NULL)

? Which builders have no site with us?
? builders without sites
SELECT name FROM builders WHERE builder_id NOT IN (SELECT builder_id FROM sites WHERE NOT builder_id IS NULL)

? How many people are in each gang, including empty gangs?
? scaffolders per gang, gangs with nobody too
SELECT g.gang_name, COUNT(s.emp_no) FROM gangs g LEFT JOIN scaffolders s ON s.gang_id = g.gang_id GROUP BY g.gang_id, g.gang_name

? What does each builder pay for scaffold hire in total?
? hire price by builder
? Return the name of each builder along with the total hire price of the scaffolds on their sites.
SELECT b.name, SUM(c.hire_price) FROM scaffolds c JOIN sites s ON c.site_no = s.site_no JOIN builders b ON s.builder_id = b.builder_id GROUP BY b.builder_id, b.name

? How many square metres of scaffold has each gang put up?
? scaffold area per gang that put it up
SELECT g.gang_name, SUM(c.area_sqm) FROM scaffolds c JOIN gangs g ON c.up_gang_id = g.gang_id GROUP BY g.gang_id, g.gang_name

? Which items were sent to scaffolds at Pier House? No repeats.
? distinct materials sent to the site Pier House
SELECT DISTINCT m.item FROM materials m JOIN scaffold_items i ON i.item_no = m.item_no JOIN scaffolds c ON i.scaffold_id = c.scaffold_id JOIN sites s ON c.site_no = s.site_no WHERE s.title = 'Pier House'

? How many pieces of each item never came back?
? sent minus returned qty per item of material
SELECT m.item, SUM(i.qty_sent) - SUM(i.qty_back) FROM scaffold_items i JOIN materials m ON i.item_no = m.item_no GROUP BY m.item_no, m.item

? On which sites in Perth was a scaffold closed by a safety visit? The builder's town counts.
? distinct sites of builders in Perth with a safety visit verdict of closed
SELECT DISTINCT s.title FROM sites s JOIN builders b ON s.builder_id = b.builder_id JOIN scaffolds c ON c.site_no = s.site_no JOIN safety_visits v ON v.scaffold_id = c.scaffold_id WHERE b.town = 'Perth' AND v.verdict = 'closed'

? Who visited hanging scaffolds?
? distinct visitors on safety visits to scaffolds of the design hanging
SELECT DISTINCT v.visitor FROM safety_visits v JOIN scaffolds c ON v.scaffold_id = c.scaffold_id WHERE c.design = 'hanging'

? Which site has had the most defects found?
? site with the highest total of defects on safety visits
SELECT s.title FROM sites s JOIN scaffolds c ON c.site_no = s.site_no JOIN safety_visits v ON v.scaffold_id = c.scaffold_id GROUP BY s.site_no, s.title ORDER BY SUM(v.defects) DESC LIMIT 1

? What is the average height of the scaffolds for each type of site?
? mean scaffold height by site type
SELECT s.site_type, AVG(c.height_m) FROM scaffolds c JOIN sites s ON c.site_no = s.site_no GROUP BY s.site_type

? Which scaffolds were put up and taken down by the same gang? Return the scaffold ids and the gang's name.
? scaffold id and gang name where the up gang is also the down gang
SELECT c.scaffold_id, g.gang_name FROM scaffolds c JOIN gangs g ON c.up_gang_id = g.gang_id WHERE c.up_gang_id = c.down_gang_id

? Which builders had both a house and a factory scaffolded?
? builders with a site of type house and also one of type factory
SELECT b.name FROM builders b JOIN sites s ON s.builder_id = b.builder_id WHERE s.site_type = 'house' INTERSECT SELECT b.name FROM builders b JOIN sites s ON s.builder_id = b.builder_id WHERE s.site_type = 'factory'

? How many scaffolds went up in the last 21 days?
? scaffolds erected over the past 21 days
SELECT COUNT(*) FROM scaffolds WHERE erected_on >= CURRENT_DATE - INTERVAL '21 days'

? Which scaffolds should be down already but are still standing? Give the ids.
? ids of scaffolds past their due down date and not dismantled
SELECT scaffold_id FROM scaffolds WHERE due_down < CURRENT_DATE AND dismantled_on IS NULL

? How many days does a scaffold stand on average for each design?
? mean days from erected to dismantled per design
SELECT design, AVG(dismantled_on - erected_on) FROM scaffolds GROUP BY design

? How many scaffolds did we erect per month in 2023?
? scaffolds erected by month in 2023
SELECT DATE_TRUNC('month', erected_on), COUNT(*) FROM scaffolds WHERE EXTRACT(YEAR FROM erected_on) = 2023 GROUP BY DATE_TRUNC('month', erected_on)

? What was the hire price of scaffolds erected in each year?
? yearly hire price by erection date
SELECT EXTRACT(YEAR FROM erected_on), SUM(hire_price) FROM scaffolds GROUP BY EXTRACT(YEAR FROM erected_on)

? How long in minutes does each visitor stay on a safety visit on average?
? average minutes from arrived to departed per visitor
SELECT visitor, AVG(EXTRACT(EPOCH FROM departed - arrived) / 60) FROM safety_visits GROUP BY visitor

? How many safety visits took place in April 2024?
? visits that arrived in April 2024
SELECT COUNT(*) FROM safety_visits WHERE EXTRACT(YEAR FROM arrived) = 2024 AND EXTRACT(MONTH FROM arrived) = 4

? When was the first scaffold erected on each site?
? earliest erection date by site title
SELECT s.title, MIN(c.erected_on) FROM scaffolds c JOIN sites s ON c.site_no = s.site_no GROUP BY s.site_no, s.title

? Which scaffolds were dismantled more than 14 days late? Scaffold ids.
? scaffold ids dismantled over 14 days after they were due down
SELECT scaffold_id FROM scaffolds WHERE dismantled_on - due_down > 14

? Who was hired between 2020-01-01 and 2021-12-31?
? scaffolders hired from 1 January 2020 to 31 December 2021
SELECT name FROM scaffolders WHERE hired BETWEEN '2020-01-01' AND '2021-12-31'

? How old are our scaffolders on average per skill?
? average age by skill
SELECT skill, AVG(EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob)) FROM scaffolders GROUP BY skill

? Which gangs were formed before June 2015, that is before 2015-06-01?
? gangs formed before June 1, 2015
SELECT gang_name FROM gangs WHERE formed_on < '2015-06-01'

? How many defects were found per week this year?
? weekly defects of safety visits, this year
SELECT DATE_TRUNC('week', arrived), SUM(defects) FROM safety_visits WHERE EXTRACT(YEAR FROM arrived) = EXTRACT(YEAR FROM CURRENT_DATE) GROUP BY DATE_TRUNC('week', arrived)

? How many scaffolds are due down this month?
? scaffolds with a due down date this month
SELECT COUNT(*) FROM scaffolds WHERE DATE_TRUNC('month', due_down) = DATE_TRUNC('month', CURRENT_DATE)

? What percentage of each item is out at the moment?
? qty out as a percent of qty owned per item
SELECT item, 100.0 * qty_out / NULLIF(qty_owned, 0) FROM materials

? What percentage of the material sent out came back for each scaffold id?
? returned as a percentage of sent pieces by scaffold id
SELECT scaffold_id, 100.0 * SUM(qty_back) / NULLIF(SUM(qty_sent), 0) FROM scaffold_items GROUP BY scaffold_id

? What is the hire price per square metre of every scaffold? Show the scaffold id.
? price per sqm by scaffold id
SELECT scaffold_id, CAST(hire_price AS FLOAT) / NULLIF(area_sqm, 0) FROM scaffolds

? What is the ratio of extra charges to hire price for each design?
? extra charges over hire price by design
SELECT design, CAST(SUM(extra_charges) AS FLOAT) / NULLIF(SUM(hire_price), 0) FROM scaffolds GROUP BY design

? What share of scaffolders holds a driving licence in each skill group?
? share with a driving licence per skill
SELECT skill, CAST(SUM(CASE WHEN has_driving_licence = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM scaffolders GROUP BY skill

? What percentage of scaffolds has been dismantled?
? percent of scaffolds already taken down
SELECT 100.0 * SUM(CASE WHEN NOT dismantled_on IS NULL THEN 1 ELSE 0 END) / COUNT(*) FROM scaffolds

? What is the ratio of trainees to supervisors, going by skill trainee and skill supervisor?
? trainee to supervisor ratio
SELECT CAST(SUM(CASE WHEN skill = 'trainee' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN skill = 'supervisor' THEN 1 ELSE 0 END), 0) FROM scaffolders

? How many scaffolds stand on a site on average?
? scaffolds per site on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT site_no), 0) FROM scaffolds

? How many pieces of every item are in the yard, owned minus out?
? owned minus out qty by item
SELECT item, qty_owned - qty_out FROM materials

? What share of safety visits was fine for each visitor?
? share of visits with the verdict fine per visitor
SELECT visitor, CAST(SUM(CASE WHEN verdict = 'fine' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM safety_visits GROUP BY visitor

? What percentage of the scaffolds for each builder was dismantled after it was due?
? percent of scaffolds dismantled later than due down, by builder name
SELECT b.name, 100.0 * SUM(CASE WHEN c.dismantled_on > c.due_down THEN 1 ELSE 0 END) / COUNT(*) FROM scaffolds c JOIN sites s ON c.site_no = s.site_no JOIN builders b ON s.builder_id = b.builder_id GROUP BY b.builder_id, b.name

? How many defects are found per scaffold that has been visited, on average?
? defects divided by the number of different scaffolds visited
SELECT CAST(SUM(defects) AS FLOAT) / NULLIF(COUNT(DISTINCT scaffold_id), 0) FROM safety_visits

? What percentage of our hire income comes from church towers?
? percent of the hire price from sites of type church tower
SELECT 100.0 * SUM(CASE WHEN s.site_type = 'church tower' THEN c.hire_price ELSE 0 END) / NULLIF(SUM(c.hire_price), 0) FROM scaffolds c JOIN sites s ON c.site_no = s.site_no

? How tall is a storey on average at each scaffold, as height over storeys? Give the site title.
? scaffold height per storey with the site title
SELECT s.title, CAST(c.height_m AS FLOAT) / NULLIF(s.storeys, 0) FROM scaffolds c JOIN sites s ON c.site_no = s.site_no

? What is the ratio of independent to putlog scaffolds for each gang id that put them up?
? independent vs putlog scaffold ratio by up gang id
SELECT up_gang_id, CAST(SUM(CASE WHEN design = 'independent' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN design = 'putlog' THEN 1 ELSE 0 END), 0) FROM scaffolds GROUP BY up_gang_id

? How much would it cost to replace everything that is out, item by item?
? qty out times replacement cost per item
SELECT item, qty_out * replacement_cost FROM materials

? How many square metres of scaffold have we built in each design?
? total area by design
SELECT design, SUM(area_sqm) FROM scaffolds GROUP BY design

? Which designs brought in more than 60000 in hire?
? designs with a total hire price over 60000
SELECT design FROM scaffolds GROUP BY design HAVING SUM(hire_price) > 60000

? What do we pay per week for each skill altogether?
? sum of weekly wages by skill
SELECT skill, SUM(weekly_wage) FROM scaffolders GROUP BY skill

? Which visitors made fewer than 8 visits?
? visitors with under 8 safety visits
SELECT visitor FROM safety_visits GROUP BY visitor HAVING COUNT(*) < 8

? Which towns have more than 4 builders, and how many are there?
? towns with over 4 builders with their number
SELECT town, COUNT(*) FROM builders GROUP BY town HAVING COUNT(*) > 4

? How many sites are there of each type?
? sites by type
SELECT site_type, COUNT(*) FROM sites GROUP BY site_type

? Which item is the heaviest?
? material with the highest unit weight
SELECT item FROM materials ORDER BY unit_weight_kg DESC LIMIT 1

? On which site stands our tallest scaffold?
? title of the site with the highest scaffold
SELECT s.title FROM sites s JOIN scaffolds c ON c.site_no = s.site_no ORDER BY c.height_m DESC LIMIT 1

? Who is the youngest trainee?
? youngest scaffolder with the skill trainee
SELECT name FROM scaffolders WHERE skill = 'trainee' ORDER BY dob DESC LIMIT 1

? Which two items do we own the fewest of?
? 2 materials with the lowest owned qty
SELECT item FROM materials ORDER BY qty_owned LIMIT 2

? List the builders by payment term, longest first.
? builders sorted by credit days, most days first
SELECT name FROM builders ORDER BY credit_days DESC

? Who cannot drive and belongs to no gang?
? scaffolders without a driving licence and without a gang
SELECT name FROM scaffolders WHERE has_driving_licence = FALSE AND gang_id IS NULL

? Which builders gave us no email address?
? builders without email
SELECT name FROM builders WHERE email IS NULL

? Which sites are a bridge or a school?
? titles of sites with type bridge or school
SELECT title FROM sites WHERE site_type IN ('bridge', 'school')

? How many scaffolds are over 20 metres high and caused no extra charges?
? scaffolds higher than 20 m with extra charges of 0
SELECT COUNT(*) FROM scaffolds WHERE height_m > 20 AND extra_charges = 0

? Who fell from a scaffold at Kirk Street?
? accidents at the site Kirk Street
I do not know

? Which make of van does Gang Bravo drive?
? van brand of Gang Bravo
I do not know

? How windy was it at Old Mill during the visit?
? wind speed at Old Mill
I do not know
