-- A soil testing service: farms, fields, samples taken, analyses by labs and fertiliser advice.

CREATE TABLE farms (
  farm_id INTEGER PRIMARY KEY,
  farm_name TEXT, -- Elm Tree Farm; Long Acre; Mossbank; Whitestone
  farmer TEXT, -- Dora Pike; Niall Burke; Sven Lund; Pilar Soto
  district TEXT, -- Weald; Fenland; Lowmoor; Dales
  is_organic BOOLEAN,
  client_since DATE
);

CREATE TABLE fields (
  field_id INTEGER PRIMARY KEY,
  farm_id INTEGER REFERENCES farms (farm_id),
  field_name TEXT, -- Top Meadow; Church Field; Ten Acre; Brook Strip
  area_ha NUMERIC,
  soil_type TEXT, -- clay; loam; sand; peat
  crop TEXT, -- wheat; potatoes; barley; sugar beet
  limed_on DATE,
  slope_pct NUMERIC
);

CREATE TABLE labs (
  lab_id INTEGER PRIMARY KEY,
  lab_name TEXT, -- AgriTest; Terra Lab; GroundCheck; Humus House
  city TEXT, -- York; Lincoln; Norwich; Perth
  accredited_until DATE
);

CREATE TABLE samples (
  sample_id INTEGER PRIMARY KEY,
  field_id INTEGER REFERENCES fields (field_id),
  tested_at_lab INTEGER REFERENCES labs (lab_id),
  rechecked_at_lab INTEGER REFERENCES labs (lab_id),
  sampler TEXT, -- Amy Croft; Ted Rowe; Lina Haas; Omar Diaz
  taken_on DATE,
  received_on DATE,
  reported_on DATE,
  depth_cm INTEGER,
  wet_weight_g NUMERIC,
  dry_weight_g NUMERIC,
  status TEXT -- received; in analysis; reported; rejected
);

CREATE TABLE analyses (
  analysis_id INTEGER PRIMARY KEY,
  sample_id INTEGER REFERENCES samples (sample_id),
  parameter TEXT, -- nitrogen; phosphorus; potassium; magnesium; copper
  value_mg NUMERIC,
  limit_mg NUMERIC,
  fee NUMERIC,
  discount NUMERIC,
  rating TEXT -- very low; low; adequate; high
);

CREATE TABLE advice (
  advice_id INTEGER PRIMARY KEY,
  field_id INTEGER REFERENCES fields (field_id),
  given_on DATE,
  applied_on DATE,
  product TEXT, -- lime; compost; potash; slurry
  kg_advised NUMERIC,
  kg_applied NUMERIC
);

? Return the names of the fields together with the name of the farm that each belongs to.
? fields and their farms
SELECT f.field_name, a.farm_name FROM fields f JOIN farms a ON f.farm_id = a.farm_id

? Which farmers grow potatoes on peat?
? farmers with a potatoes field on peat
SELECT DISTINCT a.farmer FROM fields f JOIN farms a ON f.farm_id = a.farm_id WHERE f.crop = 'potatoes' AND f.soil_type = 'peat'

? How many samples were taken on each farm?
? samples per farm name
SELECT a.farm_name, COUNT(*) FROM samples s JOIN fields f ON s.field_id = f.field_id JOIN farms a ON f.farm_id = a.farm_id GROUP BY a.farm_id, a.farm_name

? How many samples has each lab tested, including labs that tested none?
? samples tested per lab, zeros too
SELECT l.lab_name, COUNT(s.sample_id) FROM labs l LEFT JOIN samples s ON s.tested_at_lab = l.lab_id GROUP BY l.lab_id, l.lab_name

? Which labs have rechecked samples from organic farms?
? labs where samples of organic farms were rechecked
SELECT DISTINCT l.lab_name FROM samples s JOIN labs l ON s.rechecked_at_lab = l.lab_id JOIN fields f ON s.field_id = f.field_id JOIN farms a ON f.farm_id = a.farm_id WHERE a.is_organic = TRUE

? Which fields have never been sampled?
? fields without a soil sample
SELECT field_name FROM fields WHERE field_id NOT IN (SELECT field_id FROM samples)

? Which farms have no field at all?
? farms without fields
SELECT farm_name FROM farms WHERE farm_id NOT IN (SELECT farm_id FROM fields)

? How many hectares does each farmer work?
? farmers and the total area of their fields
SELECT a.farmer, SUM(f.area_ha) FROM fields f JOIN farms a ON f.farm_id = a.farm_id GROUP BY a.farm_id, a.farmer

? What is the average nitrogen value for each soil type?
? mean nitrogen in mg by soil type of the field
SELECT f.soil_type, AVG(n.value_mg) FROM analyses n JOIN samples s ON n.sample_id = s.sample_id JOIN fields f ON s.field_id = f.field_id WHERE n.parameter = 'nitrogen' GROUP BY f.soil_type

? On which fields was phosphorus rated very low?
? fields with a very low phosphorus analysis
SELECT DISTINCT f.field_name FROM analyses n JOIN samples s ON n.sample_id = s.sample_id JOIN fields f ON s.field_id = f.field_id WHERE n.parameter = 'phosphorus' AND n.rating = 'very low'

? What has every farm been charged in analysis fees in total?
? total analysis fees by farm name
SELECT a.farm_name, SUM(n.fee) FROM analyses n JOIN samples s ON n.sample_id = s.sample_id JOIN fields f ON s.field_id = f.field_id JOIN farms a ON f.farm_id = a.farm_id GROUP BY a.farm_id, a.farm_name

? Which farm was advised to spread the most lime?
? farm with the highest total kg of lime advised
SELECT a.farm_name FROM advice v JOIN fields f ON v.field_id = f.field_id JOIN farms a ON f.farm_id = a.farm_id WHERE v.product = 'lime' GROUP BY a.farm_id, a.farm_name ORDER BY SUM(v.kg_advised) DESC LIMIT 1

? Which labs tested more than 1000 samples?
? labs with over 1000 tested samples
SELECT l.lab_name FROM samples s JOIN labs l ON s.tested_at_lab = l.lab_id GROUP BY l.lab_id, l.lab_name HAVING COUNT(*) > 1000

? Field ids that got advice but were never sampled
? field ids in the advice that do not occur in the samples
SELECT field_id FROM advice EXCEPT SELECT field_id FROM samples

? How many different fields did Ted Rowe sample in the Fenland district?
? distinct Fenland fields sampled by Ted Rowe
SELECT COUNT(DISTINCT s.field_id) FROM samples s JOIN fields f ON s.field_id = f.field_id JOIN farms a ON f.farm_id = a.farm_id WHERE s.sampler = 'Ted Rowe' AND a.district = 'Fenland'

? Sample ids and field names of the rejected samples
? Which samples were rejected, and from which field did they come?
SELECT s.sample_id, f.field_name FROM samples s JOIN fields f ON s.field_id = f.field_id WHERE s.status = 'rejected'

? How many days does it take on average from taking a sample to the report?
? average days from taken to reported
SELECT AVG(reported_on - taken_on) FROM samples

? How many days do the labs need on average from receiving a sample to reporting it? Show each lab.
? mean days between receipt and report per testing lab
SELECT l.lab_name, AVG(s.reported_on - s.received_on) FROM samples s JOIN labs l ON s.tested_at_lab = l.lab_id GROUP BY l.lab_id, l.lab_name

? Which samples spent more than 5 days on the way to the lab?
? sample ids received over 5 days after they were taken
SELECT sample_id FROM samples WHERE received_on - taken_on > 5

? Which samples have not been reported yet?
? sample ids with no report date
SELECT sample_id FROM samples WHERE reported_on IS NULL

? How many samples were taken in the last 4 months?
? samples taken, last 4 months
SELECT COUNT(*) FROM samples WHERE taken_on >= CURRENT_DATE - INTERVAL '4 months'

? Samples received per month in 2022
? How many samples came in to the labs in each month of 2022?
SELECT DATE_TRUNC('month', received_on), COUNT(*) FROM samples WHERE EXTRACT(YEAR FROM received_on) = 2022 GROUP BY DATE_TRUNC('month', received_on)

? How many kilos of fertiliser products were applied per year?
? yearly total kg applied
SELECT EXTRACT(YEAR FROM applied_on), SUM(kg_applied) FROM advice WHERE applied_on IS NOT NULL GROUP BY EXTRACT(YEAR FROM applied_on)

? When was each field last sampled?
? field names with the latest sampling date
SELECT f.field_name, MAX(s.taken_on) FROM samples s JOIN fields f ON s.field_id = f.field_id GROUP BY f.field_id, f.field_name

? Which farms have been clients since before 2000-01-01?
? farms that became clients before January 1, 2000
SELECT farm_name FROM farms WHERE client_since < '2000-01-01'

? Which labs are accredited until after 31 December 2026?
? labs whose accreditation runs beyond 2026-12-31
SELECT lab_name FROM labs WHERE accredited_until > '2026-12-31'

? Which fields were limed between 2023-09-01 and 2023-11-30?
? fields limed from September 1, 2023 to November 30, 2023
SELECT field_name FROM fields WHERE limed_on BETWEEN '2023-09-01' AND '2023-11-30'

? How many samples are taken on each day of the week?
? samples per weekday taken
SELECT EXTRACT(DOW FROM taken_on), COUNT(*) FROM samples GROUP BY EXTRACT(DOW FROM taken_on)

? How many recommendations were given this year?
? advice given this year
SELECT COUNT(*) FROM advice WHERE EXTRACT(YEAR FROM given_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? What is the longest time in days between advice and application for each product?
? maximum days from given to applied by product
SELECT product, MAX(applied_on - given_on) FROM advice GROUP BY product

? What is the ratio of dry weight to wet weight for each sample?
? sample id and dry weight divided by wet weight
SELECT sample_id, CAST(dry_weight_g AS FLOAT) / NULLIF(wet_weight_g, 0) FROM samples

? How many grams of water did each sample hold, i.e. wet weight minus dry weight?
? sample id, wet weight less dry weight
SELECT sample_id, wet_weight_g - dry_weight_g FROM samples

? What percentage of the advised kilos was really applied?
? kg applied as a percentage of kg advised
SELECT 100.0 * SUM(kg_applied) / NULLIF(SUM(kg_advised), 0) FROM advice

? What percentage of the advised amount was applied for each product?
? applied percentage of advised kg by product
SELECT product, 100.0 * SUM(kg_applied) / NULLIF(SUM(kg_advised), 0) FROM advice GROUP BY product

? What is the ratio of low to high ratings for each parameter?
? low to high ratio by parameter in the analyses
SELECT parameter, CAST(SUM(CASE WHEN rating = 'low' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN rating = 'high' THEN 1 ELSE 0 END), 0) FROM analyses GROUP BY parameter

? What is the ratio of wheat fields to barley fields?
? wheat : barley fields
SELECT CAST(SUM(CASE WHEN crop = 'wheat' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN crop = 'barley' THEN 1 ELSE 0 END), 0) FROM fields

? What share of the farms in every district is organic?
? organic share by district
SELECT district, CAST(SUM(CASE WHEN is_organic = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM farms GROUP BY district

? What percentage of the fields of each farm lies on clay?
? percent clay fields per farm name
SELECT a.farm_name, 100.0 * SUM(CASE WHEN f.soil_type = 'clay' THEN 1 ELSE 0 END) / COUNT(*) FROM fields f JOIN farms a ON f.farm_id = a.farm_id GROUP BY a.farm_id, a.farm_name

? In what percentage of the copper analyses was the value above the limit?
? percent of copper analyses with value over limit
SELECT 100.0 * SUM(CASE WHEN value_mg > limit_mg THEN 1 ELSE 0 END) / COUNT(*) FROM analyses WHERE parameter = 'copper'

? What share of fields has ever been limed?
? share of fields with a liming date
SELECT CAST(SUM(CASE WHEN limed_on IS NOT NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM fields

? How many analyses are done per sample on average?
? average analyses per sample
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT sample_id), 0) FROM analyses

? Average number of fields per farm
? How many fields does a farm have on average?
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT farm_id), 0) FROM fields

? What percentage of the fees was given away as discount?
? discount in percent of total fees
SELECT 100.0 * SUM(discount) / NULLIF(SUM(fee), 0) FROM analyses

? How far below its limit is the value in each analysis? Give the analysis id and limit minus value.
? analysis id and limit less value in mg
SELECT analysis_id, limit_mg - value_mg FROM analyses

? How many more samples are reported than rejected?
? reported samples minus rejected samples
SELECT SUM(CASE WHEN status = 'reported' THEN 1 ELSE 0 END) - SUM(CASE WHEN status = 'rejected' THEN 1 ELSE 0 END) FROM samples

? How many hectares are planted with each crop?
? total area by crop
SELECT crop, SUM(area_ha) FROM fields GROUP BY crop

? Which crops cover more than 150 hectares?
? crops with a total area over 150 ha
SELECT crop FROM fields GROUP BY crop HAVING SUM(area_ha) > 150

? How many samples did each sampler take, and how deep did they dig on average?
? number of samples and average depth by sampler
SELECT sampler, COUNT(*), AVG(depth_cm) FROM samples GROUP BY sampler

? How many kilos of each product were advised?
? total kg advised per product
SELECT product, SUM(kg_advised) FROM advice GROUP BY product

? Which samplers have taken at least 300 samples?
? samplers with 300 samples or more
SELECT sampler FROM samples GROUP BY sampler HAVING COUNT(*) >= 300

? What do we earn with each parameter in fees, highest first?
? total fees by parameter, descending
SELECT parameter, SUM(fee) FROM analyses GROUP BY parameter ORDER BY SUM(fee) DESC

? Which field is the steepest?
? field with the greatest slope
SELECT field_name FROM fields ORDER BY slope_pct DESC LIMIT 1

? What grows on the largest field?
? crop of the biggest field
SELECT crop FROM fields ORDER BY area_ha DESC LIMIT 1

? Who has been our client for the longest time? Give the farmer.
? farmer of the longest standing client farm
SELECT farmer FROM farms ORDER BY client_since LIMIT 1

? The 4 deepest samples with the date on which they were taken: sample id and date
? id and sampling date of the 4 deepest samples
SELECT sample_id, taken_on FROM samples ORDER BY depth_cm DESC LIMIT 4

? Which lab's accreditation runs out first?
? lab with the earliest end of accreditation
SELECT lab_name FROM labs ORDER BY accredited_until LIMIT 1

? Which fields have not been limed and are flat, with a slope under 2 percent?
? unlimed fields with a slope below 2
SELECT field_name FROM fields WHERE limed_on IS NULL AND slope_pct < 2

? Which samples were not rechecked at any lab?
? ids of samples without a recheck lab
SELECT sample_id FROM samples WHERE rechecked_at_lab IS NULL

? Which fields are on sand or loam?
? sand and loam fields
SELECT field_name FROM fields WHERE soil_type IN ('sand', 'loam')

? How many recommendations are for more than a tonne, i.e. over 1000 kg advised?
? advice entries above 1000 kg advised
SELECT COUNT(*) FROM advice WHERE kg_advised > 1000

? Which farms are not organic?
? conventional farms, not organic
SELECT farm_name FROM farms WHERE is_organic = FALSE

? What was the harvest of Church Field?
? yield of Church Field
I do not know

? How many earthworms were found in each sample?
? earthworms per sample
I do not know

? What is the postal address of Terra Lab?
? Terra Lab postal address
I do not know
