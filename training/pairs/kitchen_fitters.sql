-- A firm of kitchen fitters: households, the fitters and planners, kitchen projects, cabinets and appliances installed, defects reported.

CREATE TABLE employee (
  emp_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Alan; Birgit; Cem; Delia; Frank
  surname TEXT, -- Rowe; Hansen; Kaya; Marin; Schulz
  trade TEXT, -- fitter; planner; electrician; plumber; apprentice
  joined DATE,
  salary NUMERIC,
  foreman_id INTEGER
);

CREATE TABLE household (
  household_id INTEGER PRIMARY KEY,
  family_name TEXT, -- Archer; Bellini; Cole; Dupont; Ekberg
  street TEXT,
  town TEXT, -- Luton; Bedford; Hitchin; Royston; Baldock
  dwelling TEXT, -- flat; terraced house; villa; farmhouse
  persons INTEGER
);

CREATE TABLE project (
  project_id INTEGER PRIMARY KEY,
  household_id INTEGER REFERENCES household (household_id),
  planner_id INTEGER REFERENCES employee (emp_id),
  fitter_id INTEGER REFERENCES employee (emp_id),
  style TEXT, -- modern; country; industrial; shaker
  layout TEXT, -- galley; island; u-shape; corner
  floor_sqm NUMERIC,
  contract_date DATE,
  install_start DATE,
  install_end DATE,
  signed_off DATE,
  estimate NUMERIC,
  final_cost NUMERIC,
  status TEXT -- planned; under way; completed; on hold
);

CREATE TABLE appliance (
  appliance_id INTEGER PRIMARY KEY,
  project_id INTEGER REFERENCES project (project_id),
  kind TEXT, -- oven; hob; dishwasher; fridge; extractor
  maker TEXT, -- Norda; Kessel; Bravia Home; Alpina
  list_price NUMERIC,
  paid_price NUMERIC,
  energy_class TEXT, -- A; B; C; D
  warranty_until DATE
);

CREATE TABLE cabinet (
  cabinet_id INTEGER PRIMARY KEY,
  project_id INTEGER REFERENCES project (project_id),
  front TEXT, -- oak veneer; white lacquer; graphite; glass
  width_cm INTEGER,
  pieces INTEGER,
  unit_price NUMERIC,
  soft_close BOOLEAN
);

CREATE TABLE defect (
  defect_id INTEGER PRIMARY KEY,
  project_id INTEGER REFERENCES project (project_id),
  fixed_by INTEGER REFERENCES employee (emp_id),
  defect_type TEXT, -- scratched front; leak; loose hinge; wrong colour; missing part
  reported_at TIMESTAMP,
  fixed_at TIMESTAMP,
  repair_cost NUMERIC,
  paid_by_us BOOLEAN
);

? Which families have a kitchen in the shaker style? Give each family name once.
? families with a shaker kitchen
SELECT DISTINCT h.family_name FROM household h JOIN project p ON p.household_id = h.household_id WHERE p.style = 'shaker'

? Return the first name and surname of the planner of each project that is on hold.
? planners of the projects on hold
SELECT e.first_name, e.surname FROM project p JOIN employee e ON p.planner_id = e.emp_id WHERE p.status = 'on hold'

? Who fitted the kitchen of the Bellini family?
? fitter for the Bellini household, first name and surname
SELECT e.first_name, e.surname FROM employee e JOIN project p ON p.fitter_id = e.emp_id JOIN household h ON p.household_id = h.household_id WHERE h.family_name = 'Bellini'

? Which makers supplied an oven to households in Bedford? List every maker once.
? oven makers in Bedford
SELECT DISTINCT a.maker FROM appliance a JOIN project p ON a.project_id = p.project_id JOIN household h ON p.household_id = h.household_id WHERE h.town = 'Bedford' AND a.kind = 'oven'

? How much did each household pay for appliances in total? Show the family name and the sum.
? appliance spending by family name
SELECT h.family_name, SUM(a.paid_price) FROM household h JOIN project p ON p.household_id = h.household_id JOIN appliance a ON a.project_id = p.project_id GROUP BY h.household_id, h.family_name

? Which employees have never repaired a defect?
? employees without a defect fixed by them
SELECT first_name, surname FROM employee WHERE emp_id NOT IN (SELECT fixed_by FROM defect WHERE NOT fixed_by IS NULL)

? Which projects had no defects? Give the project id.
? project ids free of defects
SELECT project_id FROM project WHERE project_id NOT IN (SELECT project_id FROM defect)

? For every employee give the surname and the number of projects fitted, including those who fitted none.
? projects per fitter surname, zero too
SELECT e.surname, COUNT(p.project_id) FROM employee e LEFT JOIN project p ON p.fitter_id = e.emp_id GROUP BY e.emp_id, e.surname

? How many cabinet pieces were installed in villas?
? pieces of cabinet in the villa dwellings
SELECT SUM(c.pieces) FROM cabinet c JOIN project p ON c.project_id = p.project_id JOIN household h ON p.household_id = h.household_id WHERE h.dwelling = 'villa'

? Which employees have acted as planner and also fixed defects? Give the surnames.
? surnames of planners who fixed a defect too
SELECT e.surname FROM employee e JOIN project p ON p.planner_id = e.emp_id INTERSECT SELECT e.surname FROM employee e JOIN defect d ON d.fixed_by = e.emp_id

? Which kinds of defect occurred in island kitchens?
? defect types where the layout is island, no repeats
SELECT DISTINCT d.defect_type FROM defect d JOIN project p ON d.project_id = p.project_id WHERE p.layout = 'island'

? What did defects cost us per planner? Return the planner's surname and the total repair cost.
? repair cost by surname of the planner
SELECT e.surname, SUM(d.repair_cost) FROM defect d JOIN project p ON d.project_id = p.project_id JOIN employee e ON p.planner_id = e.emp_id GROUP BY e.emp_id, e.surname

? Give the family name, the style and the final cost of the kitchens fitted in Hitchin.
? Hitchin kitchens: family, style, final cost
SELECT h.family_name, p.style, p.final_cost FROM project p JOIN household h ON p.household_id = h.household_id WHERE h.town = 'Hitchin'

? Which planner has the highest total of final costs? First name and surname please.
? top planner by final cost
SELECT e.first_name, e.surname FROM employee e JOIN project p ON p.planner_id = e.emp_id GROUP BY e.emp_id, e.first_name, e.surname ORDER BY SUM(p.final_cost) DESC LIMIT 1

? Which families bought both a hob and a dishwasher?
SELECT h.family_name FROM household h JOIN project p ON p.household_id = h.household_id JOIN appliance a ON a.project_id = p.project_id WHERE a.kind = 'hob' INTERSECT SELECT h.family_name FROM household h JOIN project p ON p.household_id = h.household_id JOIN appliance a ON a.project_id = p.project_id WHERE a.kind = 'dishwasher'

? What is the average number of square metres of the kitchens in each town?
? average kitchen floor area by town
SELECT h.town, AVG(p.floor_sqm) FROM project p JOIN household h ON p.household_id = h.household_id GROUP BY h.town

? In how many projects were glass fronts used? Count every project once.
? number of different projects with glass cabinets
SELECT COUNT(DISTINCT project_id) FROM cabinet WHERE front = 'glass'

? How many contracts were signed in the last 12 months?
? contracts over the past 12 months
SELECT COUNT(*) FROM project WHERE contract_date >= CURRENT_DATE - INTERVAL '12 months'

? How many days does an installation take on average?
? average days from install start to install end
SELECT AVG(install_end - install_start) FROM project

? What is the average number of days between contract and start of installation for each style?
? waiting time in days from contract to install start by style
SELECT style, AVG(install_start - contract_date) FROM project GROUP BY style

? Which projects took more than 21 days to install? Give the project ids.
? ids of projects with an installation longer than 21 days
SELECT project_id FROM project WHERE install_end - install_start > 21

? Which installations have started but not ended?
? project ids started and still without an end
SELECT project_id FROM project WHERE NOT install_start IS NULL AND install_end IS NULL

? On average, after how many hours is a reported defect fixed?
? average hours from report to fix
SELECT AVG(EXTRACT(EPOCH FROM fixed_at - reported_at) / 3600) FROM defect

? How many hours does it take to fix each type of defect on average?
? mean hours to fix by defect type
SELECT defect_type, AVG(EXTRACT(EPOCH FROM fixed_at - reported_at) / 3600) FROM defect GROUP BY defect_type

? How many defects are still open?
? unfixed defects
SELECT COUNT(*) FROM defect WHERE fixed_at IS NULL

? How many defects were reported per month in 2022?
? defects by month of report, 2022
SELECT DATE_TRUNC('month', reported_at), COUNT(*) FROM defect WHERE EXTRACT(YEAR FROM reported_at) = 2022 GROUP BY DATE_TRUNC('month', reported_at)

? What was the final cost of the kitchens signed off in each year?
? final cost by year of sign-off
SELECT EXTRACT(YEAR FROM signed_off), SUM(final_cost) FROM project GROUP BY EXTRACT(YEAR FROM signed_off)

? Which appliances run out of warranty before 2026-12-31? Give kind and maker.
? kind and maker of appliances with warranty ending before December 31, 2026
SELECT kind, maker FROM appliance WHERE warranty_until < '2026-12-31'

? How many installations start in September 2025?
? installations starting September 2025
SELECT COUNT(*) FROM project WHERE EXTRACT(YEAR FROM install_start) = 2025 AND EXTRACT(MONTH FROM install_start) = 9

? Who joined the firm this year?
? employees who joined this year
SELECT first_name, surname FROM employee WHERE EXTRACT(YEAR FROM joined) = EXTRACT(YEAR FROM CURRENT_DATE)

? On which day was the latest contract signed for each layout?
? last contract date by layout
SELECT layout, MAX(contract_date) FROM project GROUP BY layout

? How many defects come in on each weekday?
? defects reported by day of the week
SELECT EXTRACT(DOW FROM reported_at), COUNT(*) FROM defect GROUP BY EXTRACT(DOW FROM reported_at)

? Which projects were completed but not signed off yet?
? completed projects still lacking a sign-off, ids
SELECT project_id FROM project WHERE status = 'completed' AND signed_off IS NULL

? What is the ratio of the final cost to the estimate for each project? Show the project id too.
? project id, final cost divided by estimate
SELECT project_id, CAST(final_cost AS FLOAT) / NULLIF(estimate, 0) FROM project

? What is the final cost as a percentage of the estimate for each style?
? final cost in percent of estimate by style
SELECT style, 100.0 * SUM(final_cost) / NULLIF(SUM(estimate), 0) FROM project GROUP BY style

? What is the ratio of modern to country kitchens in each town?
? modern / country ratio by town
SELECT h.town, CAST(SUM(CASE WHEN p.style = 'modern' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN p.style = 'country' THEN 1 ELSE 0 END), 0) FROM project p JOIN household h ON p.household_id = h.household_id GROUP BY h.town

? How many plumbers are there for each electrician, as a ratio?
? ratio of plumber to electrician employees
SELECT CAST(SUM(CASE WHEN trade = 'plumber' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN trade = 'electrician' THEN 1 ELSE 0 END), 0) FROM employee

? What discount did we get on each appliance, list price minus paid price? Show the appliance id.
? appliance id and saving against the list price
SELECT appliance_id, list_price - paid_price FROM appliance

? What percentage of the list price was paid for appliances of each maker?
? paid price as a percentage of list price per maker
SELECT maker, 100.0 * SUM(paid_price) / NULLIF(SUM(list_price), 0) FROM appliance GROUP BY maker

? What does every kitchen cost per square metre of floor? Give the project id.
? final cost per floor sqm for each project id
SELECT project_id, CAST(final_cost AS FLOAT) / NULLIF(floor_sqm, 0) FROM project

? What share of the defects was fixed?
? share of defects with a fix time
SELECT CAST(SUM(CASE WHEN NOT fixed_at IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM defect

? What percentage of the defects of each type was paid by us?
? percent of defects we paid for by defect type
SELECT defect_type, 100.0 * SUM(CASE WHEN paid_by_us = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM defect GROUP BY defect_type

? How many appliances does a project get on average?
? average appliances per project
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT project_id), 0) FROM appliance

? How many defects are there per project that has any?
? average defects per affected project
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT project_id), 0) FROM defect

? What share of the projects went over the estimate?
? proportion of projects with a final cost above the estimate
SELECT CAST(SUM(CASE WHEN final_cost > estimate THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM project

? How many more leak defects than loose hinge defects have been reported?
? leak minus loose hinge defects
SELECT SUM(CASE WHEN defect_type = 'leak' THEN 1 ELSE 0 END) - SUM(CASE WHEN defect_type = 'loose hinge' THEN 1 ELSE 0 END) FROM defect

? What is the final cost per person living in the household, for each family?
? family name and final cost over persons
SELECT h.family_name, CAST(p.final_cost AS FLOAT) / NULLIF(h.persons, 0) FROM project p JOIN household h ON p.household_id = h.household_id

? What fraction of the cabinets closes softly?
? share of soft close cabinets
SELECT CAST(SUM(CASE WHEN soft_close = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM cabinet

? How many cabinet pieces have been fitted with each front?
? pieces by front
SELECT front, SUM(pieces) FROM cabinet GROUP BY front

? Which trades earn more than 35000 on average?
? trades with an average salary over 35000
SELECT trade FROM employee GROUP BY trade HAVING AVG(salary) > 35000

? How many people live in our customers' households per town?
? persons by town
SELECT town, SUM(persons) FROM household GROUP BY town

? Which layouts have at least 15 projects?
? layouts used in 15 or more projects
SELECT layout FROM project GROUP BY layout HAVING COUNT(*) >= 15

? What have we spent on repairs for each defect type?
? repair cost by defect type
SELECT defect_type, SUM(repair_cost) FROM defect GROUP BY defect_type

? How many projects of each style are in each status?
? projects by style and status
SELECT style, status, COUNT(*) FROM project GROUP BY style, status

? What is the maker of the most expensive appliance by list price?
? maker of the dearest appliance
SELECT maker FROM appliance ORDER BY list_price DESC LIMIT 1

? Which front is the narrowest cabinet made of?
? front of the narrowest cabinet
SELECT front FROM cabinet ORDER BY width_cm LIMIT 1

? Who earns the least?
? lowest paid employee
SELECT first_name, surname FROM employee ORDER BY salary LIMIT 1

? Which 5 projects were the biggest by floor area? Give the ids.
? ids of the 5 largest kitchens
SELECT project_id FROM project ORDER BY floor_sqm DESC LIMIT 5

? Which family is the largest?
? family with the most persons
SELECT family_name FROM household ORDER BY persons DESC LIMIT 1

? Which cabinets are wider than one metre, i.e. 100 cm, and not soft closing? Give the ids.
? ids of cabinets over 100 cm without soft close
SELECT cabinet_id FROM cabinet WHERE width_cm > 100 AND soft_close = FALSE

? Which employees have no foreman?
? employees without a foreman
SELECT first_name, surname FROM employee WHERE foreman_id IS NULL

? Which families live in a flat or a terraced house?
? families in a flat or terraced house
SELECT family_name FROM household WHERE dwelling = 'flat' OR dwelling = 'terraced house'

? Which appliances cost more than the average one? Show the appliance id.
? appliance ids with a paid price above average
SELECT appliance_id FROM appliance WHERE paid_price > (SELECT AVG(paid_price) FROM appliance)

? How satisfied are the families with their kitchens?
I do not know

? What kind of worktop did the Cole family choose?
I do not know

? Which truck delivered the cabinets?
I do not know
