-- A greenhouse gas inventory: reporting companies, plants, fuels burnt, emissions, audits and reduction measures.

CREATE TABLE company (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Norcem; Baltpower; Alumetal; Polychem
  sector TEXT, -- cement; power; metals; chemicals
  country TEXT, -- Poland; Sweden; Spain; France
  employees INTEGER,
  net_zero_year INTEGER
);

CREATE TABLE plant (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Riverside Works; East Kiln; Unit Seven; Harbour Plant
  company_id INTEGER REFERENCES company (id),
  town TEXT, -- Gdynia; Lund; Bilbao; Nantes
  opened_year INTEGER,
  closed_on DATE,
  output_t NUMERIC,
  has_filter BOOLEAN
);

CREATE TABLE fuel (
  id INTEGER PRIMARY KEY,
  name TEXT, -- coal; natural gas; diesel; wood chips
  emission_factor NUMERIC,
  price_per_gj NUMERIC,
  renewable BOOLEAN
);

CREATE TABLE fuel_use (
  id INTEGER PRIMARY KEY,
  plant_id INTEGER REFERENCES plant (id),
  fuel_id INTEGER REFERENCES fuel (id),
  use_month DATE,
  energy_gj NUMERIC,
  cost NUMERIC
);

CREATE TABLE emission (
  id INTEGER PRIMARY KEY,
  plant_id INTEGER REFERENCES plant (id),
  report_year INTEGER,
  gas TEXT, -- CO2; methane; N2O; SF6
  emitted_t NUMERIC,
  permitted_t NUMERIC,
  method TEXT, -- measured; calculated; estimated
  reported_on DATE,
  verified_on DATE
);

CREATE TABLE auditor (
  id INTEGER PRIMARY KEY,
  name TEXT, -- Ola Berg; Marta Gil; Jean Morel; Kasia Wrona
  certified_on DATE,
  day_fee NUMERIC
);

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  plant_id INTEGER REFERENCES plant (id),
  lead_auditor_id INTEGER REFERENCES auditor (id),
  second_auditor_id INTEGER REFERENCES auditor (id),
  begun_on DATE,
  finished_on DATE,
  findings INTEGER,
  fine_amt NUMERIC,
  verdict TEXT -- passed; passed with remarks; failed
);

CREATE TABLE measure (
  id INTEGER PRIMARY KEY,
  plant_id INTEGER REFERENCES plant (id),
  title TEXT, -- heat recovery; carbon capture; new burners; LED lighting
  approved_on DATE,
  completed_on DATE,
  invested NUMERIC,
  subsidy NUMERIC,
  saved_t NUMERIC
);

? Return the name of each plant along with the name of the company that owns it.
? plants with company names
SELECT p.name, c.name FROM plant p JOIN company c ON p.company_id = c.id

? How many tonnes did each company emit in total?
? total emitted tonnes by company name
SELECT c.name, SUM(e.emitted_t) FROM emission e JOIN plant p ON e.plant_id = p.id JOIN company c ON p.company_id = c.id GROUP BY c.id, c.name

? Which plants have burnt coal?
? names of plants with coal among their fuel use
SELECT DISTINCT p.name FROM fuel_use u JOIN plant p ON u.plant_id = p.id JOIN fuel f ON u.fuel_id = f.id WHERE f.name = 'coal'

? Who was the lead auditor of a failed audit?
? lead auditors with a failed verdict
SELECT DISTINCT a.name FROM audit u JOIN auditor a ON u.lead_auditor_id = a.id WHERE u.verdict = 'failed'

? Which auditors were second auditor at Riverside Works?
? second auditors of the plant Riverside Works
SELECT DISTINCT a.name FROM audit u JOIN auditor a ON u.second_auditor_id = a.id JOIN plant p ON u.plant_id = p.id WHERE p.name = 'Riverside Works'

? Which plants have never been audited?
? plants without an audit
SELECT name FROM plant WHERE id NOT IN (SELECT plant_id FROM audit)

? Which fuels are not used by anyone?
? fuels that were never used
SELECT name FROM fuel WHERE id NOT IN (SELECT fuel_id FROM fuel_use)

? How many reduction measures does each plant have, including plants without any?
? measures per plant, zeros included
SELECT p.name, COUNT(m.id) FROM plant p LEFT JOIN measure m ON m.plant_id = p.id GROUP BY p.id, p.name

? How much energy in GJ came from each fuel?
? energy used per fuel name
SELECT f.name, SUM(u.energy_gj) FROM fuel_use u JOIN fuel f ON u.fuel_id = f.id GROUP BY f.id, f.name

? Which companies in Sweden have carried out a carbon capture measure?
? companies based in Sweden with a carbon capture measure
SELECT DISTINCT c.name FROM measure m JOIN plant p ON m.plant_id = p.id JOIN company c ON p.company_id = c.id WHERE c.country = 'Sweden' AND m.title = 'carbon capture'

? Total fines from audits by sector
? How much have companies of each sector been fined in audits?
SELECT c.sector, SUM(u.fine_amt) FROM audit u JOIN plant p ON u.plant_id = p.id JOIN company c ON p.company_id = c.id GROUP BY c.sector

? Which plant emits the most methane?
? plant with the highest total methane emission
SELECT p.name FROM emission e JOIN plant p ON e.plant_id = p.id WHERE e.gas = 'methane' GROUP BY p.id, p.name ORDER BY SUM(e.emitted_t) DESC LIMIT 1

? Which companies own more than 5 plants?
? companies with over 5 plants
SELECT c.name FROM plant p JOIN company c ON p.company_id = c.id GROUP BY c.id, c.name HAVING COUNT(*) > 5

? Plant ids with an emission report but without any measure
? plant ids in the emissions that are not in the measures
SELECT plant_id FROM emission EXCEPT SELECT plant_id FROM measure

? What did the wood chips burnt at plants of Baltpower cost?
? total cost of wood chips for the company Baltpower
SELECT SUM(u.cost) FROM fuel_use u JOIN fuel f ON u.fuel_id = f.id JOIN plant p ON u.plant_id = p.id JOIN company c ON p.company_id = c.id WHERE f.name = 'wood chips' AND c.name = 'Baltpower'

? How many different plants has Marta Gil led an audit at?
? distinct plants audited with Marta Gil as lead auditor
SELECT COUNT(DISTINCT u.plant_id) FROM audit u JOIN auditor a ON u.lead_auditor_id = a.id WHERE a.name = 'Marta Gil'

? How many days does an audit take on average?
? average audit duration in days
SELECT AVG(finished_on - begun_on) FROM audit

? What was the longest audit in days for each verdict?
? maximum days from begun to finished by verdict
SELECT verdict, MAX(finished_on - begun_on) FROM audit GROUP BY verdict

? Which audits are still running? Ids, please.
? ids of audits not finished yet
SELECT id FROM audit WHERE finished_on IS NULL

? How many audits began in the last 18 months?
? audits begun last 18 months
SELECT COUNT(*) FROM audit WHERE begun_on >= CURRENT_DATE - INTERVAL '18 months'

? How much energy was used in every month of 2022?
? energy in GJ per use month, 2022
SELECT DATE_TRUNC('month', use_month), SUM(energy_gj) FROM fuel_use WHERE EXTRACT(YEAR FROM use_month) = 2022 GROUP BY DATE_TRUNC('month', use_month)

? What did fuel cost in November 2023?
? fuel cost in November 2023
SELECT SUM(cost) FROM fuel_use WHERE EXTRACT(YEAR FROM use_month) = 2023 AND EXTRACT(MONTH FROM use_month) = 11

? How many tonnes were emitted each reporting year?
? emitted tonnes by report year
SELECT report_year, SUM(emitted_t) FROM emission GROUP BY report_year

? What has been emitted since 2015, in tonnes, of each gas?
? total emissions by gas for report years from 2015 on
SELECT gas, SUM(emitted_t) FROM emission WHERE report_year >= 2015 GROUP BY gas

? Which emission reports were verified more than 100 days after being reported?
? emission ids verified over 100 days after the report
SELECT id FROM emission WHERE verified_on - reported_on > 100

? How many reports have not been verified yet?
? emission reports without verification
SELECT COUNT(*) FROM emission WHERE verified_on IS NULL

? When was each plant last audited?
? plant names with the latest audit start
SELECT p.name, MAX(u.begun_on) FROM audit u JOIN plant p ON u.plant_id = p.id GROUP BY p.id, p.name

? Which measures were approved between 2021-01-01 and 2021-06-30? Give the titles.
? titles of measures approved from 1 January 2021 to 30 June 2021
SELECT title FROM measure WHERE approved_on BETWEEN '2021-01-01' AND '2021-06-30'

? Which plants closed this year?
? plants closed this year
SELECT name FROM plant WHERE EXTRACT(YEAR FROM closed_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? How many measures were completed per year, and how many tonnes did they save?
? per year of completion: number of measures and tonnes saved
SELECT EXTRACT(YEAR FROM completed_on), COUNT(*), SUM(saved_t) FROM measure WHERE completed_on IS NOT NULL GROUP BY EXTRACT(YEAR FROM completed_on)

? What is the ratio of emitted to permitted tonnes for each emission report?
? emission id with emitted over permitted tonnes
SELECT id, CAST(emitted_t AS FLOAT) / NULLIF(permitted_t, 0) FROM emission

? What percentage of the permitted tonnes was emitted overall?
? emissions as a percentage of permits
SELECT 100.0 * SUM(emitted_t) / NULLIF(SUM(permitted_t), 0) FROM emission

? What percentage of the permitted tonnes did each company emit?
? emitted percentage of permitted tonnes, by company
SELECT c.name, 100.0 * SUM(e.emitted_t) / NULLIF(SUM(e.permitted_t), 0) FROM emission e JOIN plant p ON e.plant_id = p.id JOIN company c ON p.company_id = c.id GROUP BY c.id, c.name

? How many permitted tonnes were left unused in each report? Report id and permitted minus emitted.
? emission id and permitted less emitted tonnes
SELECT id, permitted_t - emitted_t FROM emission

? What is the ratio of measured to estimated reports for each gas?
? measured : estimated by gas
SELECT gas, CAST(SUM(CASE WHEN method = 'measured' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN method = 'estimated' THEN 1 ELSE 0 END), 0) FROM emission GROUP BY gas

? What is the ratio of passed to failed audits?
? passed vs failed audits
SELECT CAST(SUM(CASE WHEN verdict = 'passed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN verdict = 'failed' THEN 1 ELSE 0 END), 0) FROM audit

? What share of the plants in each town has a filter?
? share of plants with a filter by town
SELECT town, CAST(SUM(CASE WHEN has_filter = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM plant GROUP BY town

? What percentage of the emission reports has been verified, per report year?
? verified percentage of reports by report year
SELECT report_year, 100.0 * SUM(CASE WHEN verified_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM emission GROUP BY report_year

? What percentage of the energy used was renewable, counting GJ?
? renewable fuel energy as percentage of all energy
SELECT 100.0 * SUM(CASE WHEN f.renewable = TRUE THEN u.energy_gj ELSE 0 END) / NULLIF(SUM(u.energy_gj), 0) FROM fuel_use u JOIN fuel f ON u.fuel_id = f.id

? What percentage of the investment in each kind of measure was subsidised?
? subsidy as a percentage of the money invested, by measure title
SELECT title, 100.0 * SUM(subsidy) / NULLIF(SUM(invested), 0) FROM measure GROUP BY title

? How much was invested per tonne saved for each measure title?
? total invested over total tonnes saved by title
SELECT title, CAST(SUM(invested) AS FLOAT) / NULLIF(SUM(saved_t), 0) FROM measure GROUP BY title

? How many plants does a company have on average?
? average plants per company
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT company_id), 0) FROM plant

? Average number of audits per audited plant
? audits per plant on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT plant_id), 0) FROM audit

? What did a GJ cost at each plant? Total cost divided by total energy.
? fuel cost over energy per plant name
SELECT p.name, CAST(SUM(u.cost) AS FLOAT) / NULLIF(SUM(u.energy_gj), 0) FROM fuel_use u JOIN plant p ON u.plant_id = p.id GROUP BY p.id, p.name

? How many more cement companies than metals companies are there?
? cement companies minus metals companies
SELECT SUM(CASE WHEN sector = 'cement' THEN 1 ELSE 0 END) - SUM(CASE WHEN sector = 'metals' THEN 1 ELSE 0 END) FROM company

? How many tonnes of each gas were emitted?
? total tonnes by gas
SELECT gas, SUM(emitted_t) FROM emission GROUP BY gas

? Which sectors employ more than 10000 people?
? sectors with over 10000 employees in total
SELECT sector FROM company GROUP BY sector HAVING SUM(employees) > 10000

? How many tonnes of output do the plants of each town make?
? plant output by town
SELECT town, SUM(output_t) FROM plant GROUP BY town

? For each verdict, the number of audits and the average number of findings
? audits and mean findings per verdict
SELECT verdict, COUNT(*), AVG(findings) FROM audit GROUP BY verdict

? Which kinds of measure saved less than 100 tonnes altogether?
? measure titles with under 100 tonnes saved in total
SELECT title FROM measure GROUP BY title HAVING SUM(saved_t) < 100

? Companies by country and sector, counted
? number of companies per country and sector
SELECT country, sector, COUNT(*) FROM company GROUP BY country, sector

? Which fuel is the dirtiest, going by its emission factor?
? fuel with the highest emission factor
SELECT name FROM fuel ORDER BY emission_factor DESC LIMIT 1

? Which company wants to reach net zero first?
? company with the earliest net zero year
SELECT name FROM company ORDER BY net_zero_year LIMIT 1

? Which plant is the oldest and where is it?
? name and town of the oldest plant
SELECT name, town FROM plant ORDER BY opened_year LIMIT 1

? The 3 audits with the most findings: what were their verdicts?
? verdicts of the 3 audits with most findings
SELECT verdict FROM audit ORDER BY findings DESC LIMIT 3

? Auditors from the cheapest to the most expensive
? list auditors by day fee, lowest first
SELECT name FROM auditor ORDER BY day_fee

? Which companies have not set a net zero year?
? companies with no net zero year
SELECT name FROM company WHERE net_zero_year IS NULL

? Which plants run without a filter and are not closed?
? open plants without filter
SELECT name FROM plant WHERE has_filter = FALSE AND closed_on IS NULL

? How many reports went over the permit, i.e. emitted more than permitted?
? emission reports with emitted above permitted tonnes
SELECT COUNT(*) FROM emission WHERE emitted_t > permitted_t

? Which companies are in the power or the chemicals sector?
? power and chemicals companies
SELECT name FROM company WHERE sector IN ('power', 'chemicals')

? Which fuels are cheaper than average per GJ?
? fuels with a price per GJ below the average
SELECT name FROM fuel WHERE price_per_gj < (SELECT AVG(price_per_gj) FROM fuel)

? How many kilometres did the delivery vans of each plant drive?
? van mileage per plant
I do not know

? What was the profit of Alumetal in 2022?
? Alumetal profit 2022
I do not know

? Who is the environmental manager of East Kiln?
? environmental manager at East Kiln
I do not know
