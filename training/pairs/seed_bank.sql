-- A seed bank: accessions collected on expeditions, kept in vault drawers, tested for germination and sent out on request.

CREATE TABLE taxa (
  taxon_id INTEGER PRIMARY KEY,
  scientific_name TEXT, -- Triticum durum; Vicia faba; Allium roylei; Beta maritima; Oryza rufipogon
  plant_family TEXT, -- grasses; legumes; onions; beets; nightshades
  crop_use TEXT, -- cereal; vegetable; fodder; medicinal; ornamental
  threatened BOOLEAN
);

CREATE TABLE expeditions (
  exp_id INTEGER PRIMARY KEY,
  exp_name TEXT, -- Pamir Trek; Andes North; Sahel Survey; Balkan Tour
  leader TEXT, -- Ines Duarte; Pavel Hruby; Zeynep Kaya; Abel Tesfaye
  country TEXT, -- Tajikistan; Peru; Mali; Bulgaria; Ethiopia
  start_date DATE,
  end_date DATE,
  cost NUMERIC
);

CREATE TABLE vaults (
  vault_id INTEGER PRIMARY KEY,
  vault_name TEXT, -- Cold Room 1; Permafrost Hall; Cryo Cell; Working Store
  temperature_c NUMERIC,
  humidity_pct NUMERIC,
  max_accessions INTEGER
);

CREATE TABLE accessions (
  acc_no TEXT PRIMARY KEY,
  taxon_id INTEGER REFERENCES taxa (taxon_id),
  exp_id INTEGER REFERENCES expeditions (exp_id),
  vault_id INTEGER REFERENCES vaults (vault_id),
  collected_on DATE,
  banked_on DATE,
  seed_count INTEGER,
  weight_g NUMERIC,
  origin TEXT, -- wild; landrace; cultivar; breeding line
  status TEXT -- available; restricted; depleted; regenerating
);

CREATE TABLE germination_tests (
  gt_id INTEGER PRIMARY KEY,
  acc_no TEXT REFERENCES accessions (acc_no),
  tested_on DATE,
  seeds_sown INTEGER,
  seeds_germinated INTEGER,
  medium TEXT, -- agar; paper; sand; soil
  technician TEXT -- Bea; Ludo; Mina; Oskar
);

CREATE TABLE institutes (
  inst_id INTEGER PRIMARY KEY,
  inst_name TEXT, -- Agro Lab Turin; Highland Farm School; Botanic Garden Oulu; Rice Station Cebu
  country TEXT, -- Italy; Scotland; Finland; Philippines
  kind TEXT -- university; farm; garden; company
);

CREATE TABLE shipments (
  ship_id INTEGER PRIMARY KEY,
  inst_id INTEGER REFERENCES institutes (inst_id),
  acc_no TEXT REFERENCES accessions (acc_no),
  ordered_on DATE,
  sent_on DATE,
  seeds_sent INTEGER,
  purpose TEXT -- research; breeding; restoration; display
);

? Which accessions of cereals do we keep? Give the accession numbers of taxa with the use cereal.
? accession numbers of cereal taxa
SELECT a.acc_no FROM accessions a JOIN taxa t ON a.taxon_id = t.taxon_id WHERE t.crop_use = 'cereal'

? Which species were brought home by the Pamir Trek?
? scientific names of taxa with any accession from the expedition Pamir Trek, each once
SELECT DISTINCT t.scientific_name FROM taxa t JOIN accessions a ON a.taxon_id = t.taxon_id JOIN expeditions e ON a.exp_id = e.exp_id WHERE e.exp_name = 'Pamir Trek'

? Which accessions have never had a germination test?
? accession numbers without any germination test
SELECT acc_no FROM accessions WHERE acc_no NOT IN (SELECT acc_no FROM germination_tests)

? Which institutes received seeds of Vicia faba?
? distinct institute names with a shipment of an accession of the taxon Vicia faba
SELECT DISTINCT i.inst_name FROM institutes i JOIN shipments s ON s.inst_id = i.inst_id JOIN accessions a ON s.acc_no = a.acc_no JOIN taxa t ON a.taxon_id = t.taxon_id WHERE t.scientific_name = 'Vicia faba'

? How many seeds lie in the Permafrost Hall?
? total seed count of accessions in the vault Permafrost Hall
SELECT SUM(a.seed_count) FROM accessions a JOIN vaults v ON a.vault_id = v.vault_id WHERE v.vault_name = 'Permafrost Hall'

? Which institutes have never ordered anything?
? institutes without a shipment
SELECT inst_name FROM institutes WHERE inst_id NOT IN (SELECT inst_id FROM shipments)

? In which vaults are threatened legumes stored?
? vault names with any accession of a threatened taxon in the legumes family, no repeats
SELECT DISTINCT v.vault_name FROM vaults v JOIN accessions a ON a.vault_id = v.vault_id JOIN taxa t ON a.taxon_id = t.taxon_id WHERE t.threatened = TRUE AND t.plant_family = 'legumes'

? How many accessions did each expedition yield, including those that came back with nothing?
? every expedition with the number of accessions, zero included
SELECT e.exp_name, COUNT(a.acc_no) FROM expeditions e LEFT JOIN accessions a ON a.exp_id = e.exp_id GROUP BY e.exp_id, e.exp_name

? How many seeds were shipped to Finland?
? total seeds sent in shipments to institutes in Finland
SELECT SUM(s.seeds_sent) FROM shipments s JOIN institutes i ON s.inst_id = i.inst_id WHERE i.country = 'Finland'

? Which countries did accessions of onions come from?
? unique expedition countries for accessions whose taxon is in the onions family
SELECT DISTINCT e.country FROM expeditions e JOIN accessions a ON a.exp_id = e.exp_id JOIN taxa t ON a.taxon_id = t.taxon_id WHERE t.plant_family = 'onions'

? Which taxa are not in our collection at all?
? scientific names of taxa without accessions
SELECT scientific_name FROM taxa WHERE taxon_id NOT IN (SELECT taxon_id FROM accessions)

? How many landrace accessions did Zeynep Kaya's expeditions collect?
? number of accessions with origin landrace from expeditions led by Zeynep Kaya
SELECT COUNT(*) FROM accessions a JOIN expeditions e ON a.exp_id = e.exp_id WHERE a.origin = 'landrace' AND e.leader = 'Zeynep Kaya'

? How many accessions are there by status?
? accessions per status
SELECT status, COUNT(*) FROM accessions GROUP BY status

? Seeds and weight by origin
? For every origin of accessions, what is the total number of seeds and the total weight?
SELECT origin, SUM(seed_count), SUM(weight_g) FROM accessions GROUP BY origin

? How many accessions does each plant family have?
? accessions by family of the taxon
SELECT t.plant_family, COUNT(*) FROM taxa t JOIN accessions a ON a.taxon_id = t.taxon_id GROUP BY t.plant_family

? Number of different taxa per vault
? How many distinct taxa does each vault hold?
SELECT v.vault_name, COUNT(DISTINCT a.taxon_id) FROM vaults v JOIN accessions a ON a.vault_id = v.vault_id GROUP BY v.vault_id, v.vault_name

? Which technicians have done more than 100 germination tests?
? technicians with over 100 germination tests
SELECT technician FROM germination_tests GROUP BY technician HAVING COUNT(*) > 100

? seeds shipped by purpose
? For each purpose, how many shipments were there and how many seeds were sent?
SELECT purpose, COUNT(*), SUM(seeds_sent) FROM shipments GROUP BY purpose

? What did expeditions cost in each country, in total and on average?
? total and average cost of expeditions by country
SELECT country, SUM(cost), AVG(cost) FROM expeditions GROUP BY country

? Institutes by country and kind
? How many institutes of each kind are there in every country?
SELECT country, kind, COUNT(*) FROM institutes GROUP BY country, kind

? Average seeds germinated per medium
? How many seeds germinate on average on each medium?
SELECT medium, AVG(seeds_germinated) FROM germination_tests GROUP BY medium

? Which accessions were shipped at least 10 times?
? accession numbers with 10 or more shipments
SELECT acc_no FROM shipments GROUP BY acc_no HAVING COUNT(*) >= 10

? Smallest and largest accession by weight, per crop use
? For each crop use of taxa, the minimum and maximum weight of an accession
SELECT t.crop_use, MIN(a.weight_g), MAX(a.weight_g) FROM taxa t JOIN accessions a ON a.taxon_id = t.taxon_id GROUP BY t.crop_use

? Which accession holds the most seeds?
? accession number with the highest seed count
SELECT acc_no FROM accessions ORDER BY seed_count DESC LIMIT 1

? Which vault is the coldest?
? vault with the lowest temperature
SELECT vault_name FROM vaults ORDER BY temperature_c LIMIT 1

? Which expedition cost the most?
? most expensive expedition
SELECT exp_name FROM expeditions ORDER BY cost DESC LIMIT 1

? Which institute gets the most shipments from us?
? institute with the largest number of shipments
SELECT i.inst_name FROM institutes i JOIN shipments s ON s.inst_id = i.inst_id GROUP BY i.inst_id, i.inst_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 taxa by number of accessions
? Which 5 taxa have the most accessions? Scientific names please.
SELECT t.scientific_name FROM taxa t JOIN accessions a ON a.taxon_id = t.taxon_id GROUP BY t.taxon_id, t.scientific_name ORDER BY COUNT(*) DESC LIMIT 5

? List the accessions from the oldest collection date on, with number and date.
? accession numbers and collection dates in order of collection
SELECT acc_no, collected_on FROM accessions ORDER BY collected_on

? Who led the longest list of collected accessions, so which leader brought in the most accessions?
? expedition leader with the most accessions
SELECT e.leader FROM expeditions e JOIN accessions a ON a.exp_id = e.exp_id GROUP BY e.leader ORDER BY COUNT(*) DESC LIMIT 1

? Which vault has room for the most accessions?
? vault with the highest maximum of accessions
SELECT vault_name FROM vaults ORDER BY max_accessions DESC LIMIT 1

? Show the 3 available accessions with the fewest seeds left.
? 3 available accessions with the lowest seed count, accession numbers
SELECT acc_no FROM accessions WHERE status = 'available' ORDER BY seed_count LIMIT 3

? List the institutes by country and then by name.
? institute names sorted by country, name
SELECT inst_name FROM institutes ORDER BY country, inst_name

? How many accessions were banked in 2021?
? accessions banked 2021
SELECT COUNT(*) FROM accessions WHERE EXTRACT(YEAR FROM banked_on) = 2021

? How long does it take from collecting to banking an accession, in days on average?
? average days between collected and banked for accessions
SELECT AVG(banked_on - collected_on) FROM accessions

? Germination tests per month in 2024
? How many germination tests were run each month of 2024?
SELECT DATE_TRUNC('month', tested_on), COUNT(*) FROM germination_tests WHERE EXTRACT(YEAR FROM tested_on) = 2024 GROUP BY DATE_TRUNC('month', tested_on)

? Which accessions were collected before 1985-01-01?
? accession numbers collected earlier than January 1, 1985
SELECT acc_no FROM accessions WHERE collected_on < '1985-01-01'

? How many shipments went out in the last 6 months?
? shipments sent in the past 6 months
SELECT COUNT(*) FROM shipments WHERE sent_on >= CURRENT_DATE - INTERVAL '6 months'

? How many days did every expedition last?
? expedition name and days from start to end
SELECT exp_name, end_date - start_date FROM expeditions

? When was Beta maritima last tested for germination?
? latest germination test date of any accession of the taxon Beta maritima
SELECT MAX(g.tested_on) FROM germination_tests g JOIN accessions a ON g.acc_no = a.acc_no JOIN taxa t ON a.taxon_id = t.taxon_id WHERE t.scientific_name = 'Beta maritima'

? Accessions banked per year
? How many accessions came into the bank in each year?
SELECT EXTRACT(YEAR FROM banked_on), COUNT(*) FROM accessions GROUP BY EXTRACT(YEAR FROM banked_on)

? Shipments ordered between 2023-05-01 and 2023-05-31
? ids of shipments ordered from May 1, 2023 to May 31, 2023
SELECT ship_id FROM shipments WHERE ordered_on BETWEEN '2023-05-01' AND '2023-05-31'

? Which expeditions started this year?
? expeditions that set off in the current year
SELECT exp_name FROM expeditions WHERE EXTRACT(YEAR FROM start_date) = EXTRACT(YEAR FROM CURRENT_DATE)

? What is the overall germination rate, as seeds germinated by seeds sown?
? ratio of all germinated seeds to all sown seeds in the germination tests
SELECT CAST(SUM(seeds_germinated) AS FLOAT) / NULLIF(SUM(seeds_sown), 0) FROM germination_tests

? Germination rate by medium
? For each medium, total seeds germinated divided by total seeds sown.
SELECT medium, CAST(SUM(seeds_germinated) AS FLOAT) / NULLIF(SUM(seeds_sown), 0) FROM germination_tests GROUP BY medium

? What percentage of accessions is depleted?
? percent of depleted accessions
SELECT 100.0 * SUM(CASE WHEN status = 'depleted' THEN 1 ELSE 0 END) / COUNT(*) FROM accessions

? Share of threatened taxa per family
? For every plant family, what proportion of taxa is threatened?
SELECT plant_family, CAST(SUM(CASE WHEN threatened = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM taxa GROUP BY plant_family

? Average number of accessions per expedition
? How many accessions does an expedition bring on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT exp_id), 0) FROM accessions

? What does one seed weigh in each accession?
? accession number and weight divided by seed count
SELECT acc_no, CAST(weight_g AS FLOAT) / NULLIF(seed_count, 0) FROM accessions

? Ratio of wild to cultivar accessions
? What is the ratio of accessions of wild origin to those of cultivar origin?
SELECT CAST(SUM(CASE WHEN origin = 'wild' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN origin = 'cultivar' THEN 1 ELSE 0 END), 0) FROM accessions

? What percentage of shipments per kind of institute is for research?
? research shipments in percent by kind of institute
SELECT i.kind, 100.0 * SUM(CASE WHEN s.purpose = 'research' THEN 1 ELSE 0 END) / COUNT(*) FROM institutes i JOIN shipments s ON s.inst_id = i.inst_id GROUP BY i.kind

? How many seeds failed in each germination test?
? germination test id with seeds sown minus seeds germinated
SELECT gt_id, seeds_sown - seeds_germinated FROM germination_tests

? Which wild accessions are restricted and hold fewer than 500 seeds?
? restricted accessions of wild origin with a seed count below 500
SELECT acc_no FROM accessions WHERE origin = 'wild' AND status = 'restricted' AND seed_count < 500

? Threatened taxa for medicinal or fodder use
? Which taxa with the use medicinal or fodder are threatened?
SELECT scientific_name FROM taxa WHERE crop_use IN ('medicinal', 'fodder') AND threatened = TRUE

? Which shipments have been ordered but not sent?
? ids of shipments without a sending date
SELECT ship_id FROM shipments WHERE sent_on IS NULL

? Show name, temperature and humidity of vaults between 10 and 25 percent humidity.
? vaults with humidity from 10 to 25: name, temperature, humidity
SELECT vault_name, temperature_c, humidity_pct FROM vaults WHERE humidity_pct BETWEEN 10 AND 25

? Tests by Mina with more than 80 germinated seeds
? ids of germination tests by the technician Mina where over 80 seeds germinated
SELECT gt_id FROM germination_tests WHERE technician = 'Mina' AND seeds_germinated > 80

? Taxa of the genus Solanum, scientific name starting with Solanum
? Which taxa have a scientific name that begins with Solanum?
SELECT scientific_name FROM taxa WHERE scientific_name LIKE 'Solanum%'

? Institutes in Scotland other than a university
? Which institutes in Scotland are of a kind other than university?
SELECT inst_name FROM institutes WHERE country = 'Scotland' AND kind <> 'university'

? Which accessions were not brought by an expedition?
? accession numbers without an expedition
SELECT acc_no FROM accessions WHERE exp_id IS NULL

? At what height do the plants of each accession flower?
? plant height per accession
I do not know

? Who signed the export permit of the Andes North expedition?
? export permit of Andes North
I do not know

? How much did institutes pay for the seeds?
? price of each shipment
I do not know
