-- Quality inspections in a plant for plastic parts: inspectors, batches, checks, defects and gauges.

CREATE TABLE part_types (
  part_id INTEGER PRIMARY KEY,
  part_name TEXT, -- bottle cap; gear housing; cable clip; lens cover; handle
  resin TEXT, -- nylon; polypropylene; ABS; polycarbonate
  drawing_no TEXT,
  nominal_mm NUMERIC,
  tolerance_mm NUMERIC,
  is_safety_critical BOOLEAN
);

CREATE TABLE batches (
  batch_id INTEGER PRIMARY KEY,
  batch_code TEXT,
  part_id INTEGER REFERENCES part_types (part_id),
  press TEXT, -- press A; press B; press C; press D
  moulded_on DATE,
  quantity INTEGER,
  release_status TEXT -- released; quarantined; scrapped; waiting
);

CREATE TABLE inspectors (
  inspector_id INTEGER PRIMARY KEY,
  inspector_name TEXT, -- Helga Brandt; Ravi Menon; Tom Ellery; Ines Duarte
  shift TEXT, -- early; late; night
  certified_until DATE,
  is_trainee BOOLEAN
);

CREATE TABLE inspections (
  inspection_id INTEGER PRIMARY KEY,
  batch_id INTEGER REFERENCES batches (batch_id),
  inspector_id INTEGER REFERENCES inspectors (inspector_id),
  approved_by INTEGER REFERENCES inspectors (inspector_id),
  inspected_at TIMESTAMP,
  finished_at TIMESTAMP,
  sample_size INTEGER,
  method TEXT, -- visual; caliper; x-ray; drop test
  verdict TEXT, -- passed; failed; conditional
  remarks TEXT
);

CREATE TABLE defects (
  defect_id INTEGER PRIMARY KEY,
  inspection_id INTEGER REFERENCES inspections (inspection_id),
  defect_type TEXT, -- crack; burr; discoloration; warping; short shot
  severity TEXT, -- minor; major; critical
  pieces_affected INTEGER,
  cost_estimate NUMERIC
);

CREATE TABLE gauges (
  gauge_id INTEGER PRIMARY KEY,
  gauge_name TEXT, -- digital caliper; micrometer; thread gauge; height gauge
  keeper_id INTEGER REFERENCES inspectors (inspector_id),
  last_calibrated DATE,
  next_calibration DATE,
  purchase_price NUMERIC
);

? Which inspectors found a critical defect?
? inspectors with an inspection that turned up a critical defect
SELECT DISTINCT i.inspector_name FROM inspectors i JOIN inspections n ON n.inspector_id = i.inspector_id JOIN defects d ON d.inspection_id = n.inspection_id WHERE d.severity = 'critical'

? Find the part types whose batches failed at least one inspection.
? names of the parts with a failed inspection on any batch
SELECT DISTINCT p.part_name FROM part_types p JOIN batches b ON b.part_id = p.part_id JOIN inspections n ON n.batch_id = b.batch_id WHERE n.verdict = 'failed'

? Which batches have not been inspected at all? Give the batch code.
? codes of batches without an inspection
SELECT batch_code FROM batches WHERE batch_id NOT IN (SELECT batch_id FROM inspections)

? Which gauges does Helga Brandt keep?
? gauges in the care of inspector Helga Brandt
SELECT g.gauge_name FROM gauges g JOIN inspectors i ON g.keeper_id = i.inspector_id WHERE i.inspector_name = 'Helga Brandt'

? How many inspections did Ravi Menon approve?
? number of inspections approved by inspector Ravi Menon
SELECT COUNT(*) FROM inspections n JOIN inspectors i ON n.approved_by = i.inspector_id WHERE i.inspector_name = 'Ravi Menon'

? Which types of defects have we seen on the lens cover?
? different defect types found when inspecting batches of the part lens cover
SELECT DISTINCT d.defect_type FROM defects d JOIN inspections n ON d.inspection_id = n.inspection_id JOIN batches b ON n.batch_id = b.batch_id JOIN part_types p ON b.part_id = p.part_id WHERE p.part_name = 'lens cover'

? Show the batch code and the part name of every batch in quarantine, status quarantined.
? quarantined batches with batch code and part
SELECT b.batch_code, p.part_name FROM batches b JOIN part_types p ON b.part_id = p.part_id WHERE b.release_status = 'quarantined'

? Total number of pieces affected by cracks on ABS parts, defect type crack
? how many pieces of ABS parts were affected by a crack, over all inspections and batches?
SELECT SUM(d.pieces_affected) FROM defects d JOIN inspections n ON d.inspection_id = n.inspection_id JOIN batches b ON n.batch_id = b.batch_id JOIN part_types p ON b.part_id = p.part_id WHERE d.defect_type = 'crack' AND p.resin = 'ABS'

? Which inspectors never approved an inspection?
? inspectors who are not the approver of any inspection
SELECT inspector_name FROM inspectors WHERE inspector_id NOT IN (SELECT approved_by FROM inspections)

? Who on the night shift did x-ray inspections?
? night shift inspectors with at least one x-ray inspection
SELECT DISTINCT i.inspector_name FROM inspectors i JOIN inspections n ON n.inspector_id = i.inspector_id WHERE i.shift = 'night' AND n.method = 'x-ray'

? How many gauges does each inspector keep, including inspectors who keep none?
? gauges per inspector, zeros too
SELECT i.inspector_name, COUNT(g.gauge_id) FROM inspectors i LEFT JOIN gauges g ON g.keeper_id = i.inspector_id GROUP BY i.inspector_id, i.inspector_name

? How many inspections ended with which verdict?
? inspections by verdict
SELECT verdict, COUNT(*) FROM inspections GROUP BY verdict

? Give me the number of defects and the estimated cost for every defect type.
? defect count and total cost estimate per type
SELECT defect_type, COUNT(*), SUM(cost_estimate) FROM defects GROUP BY defect_type

? Average sample size by method of inspection
? how many pieces do we sample on average with each method?
SELECT method, AVG(sample_size) FROM inspections GROUP BY method

? Pieces moulded per press
? quantity of all batches by press
SELECT press, SUM(quantity) FROM batches GROUP BY press

? For every part, how many batches have been made?
? number of batches per part name
SELECT p.part_name, COUNT(*) FROM part_types p JOIN batches b ON b.part_id = p.part_id GROUP BY p.part_id, p.part_name

? Which presses have more than 3 scrapped batches?
? presses where over 3 batches were scrapped
SELECT press FROM batches WHERE release_status = 'scrapped' GROUP BY press HAVING COUNT(*) > 3

? Defects by severity and shift of the inspector
? for each severity, how many defects did each shift of inspectors record?
SELECT d.severity, i.shift, COUNT(*) FROM defects d JOIN inspections n ON d.inspection_id = n.inspection_id JOIN inspectors i ON n.inspector_id = i.inspector_id GROUP BY d.severity, i.shift

? How many different batches did each inspector look at?
? distinct batches inspected per inspector
SELECT i.inspector_name, COUNT(DISTINCT n.batch_id) FROM inspectors i JOIN inspections n ON n.inspector_id = i.inspector_id GROUP BY i.inspector_id, i.inspector_name

? What is the smallest and the largest batch for each resin?
? min and max batch quantity by resin of the part
SELECT p.resin, MIN(b.quantity), MAX(b.quantity) FROM batches b JOIN part_types p ON b.part_id = p.part_id GROUP BY p.resin

? Which parts have caused defect costs above 5000 in total?
? parts whose defects add up to a cost estimate of more than 5000 over their batches and inspections
SELECT p.part_name FROM part_types p JOIN batches b ON b.part_id = p.part_id JOIN inspections n ON n.batch_id = b.batch_id JOIN defects d ON d.inspection_id = n.inspection_id GROUP BY p.part_id, p.part_name HAVING SUM(d.cost_estimate) > 5000

? How many trainees are there on each shift?
? trainee inspectors by shift
SELECT shift, COUNT(*) FROM inspectors WHERE is_trainee = TRUE GROUP BY shift

? Which defect type is the most frequent?
? commonest type of defect
SELECT defect_type FROM defects GROUP BY defect_type ORDER BY COUNT(*) DESC LIMIT 1

? What are the 5 costliest defects? Show type and cost estimate.
? type and estimated cost of the 5 most expensive defects
SELECT defect_type, cost_estimate FROM defects ORDER BY cost_estimate DESC LIMIT 5

? Which inspector has carried out the most inspections?
? busiest inspector by number of inspections
SELECT i.inspector_name FROM inspectors i JOIN inspections n ON n.inspector_id = i.inspector_id GROUP BY i.inspector_id, i.inspector_name ORDER BY COUNT(*) DESC LIMIT 1

? Which gauge was calibrated the longest time ago?
? gauge with the oldest last calibration
SELECT gauge_name FROM gauges ORDER BY last_calibrated LIMIT 1

? List the parts from the tightest to the loosest tolerance.
? part names sorted by tolerance ascending
SELECT part_name FROM part_types ORDER BY tolerance_mm

? Batch code of the biggest batch waiting for release
? which waiting batch has the largest quantity?
SELECT batch_code FROM batches WHERE release_status = 'waiting' ORDER BY quantity DESC LIMIT 1

? Which part has the most defects recorded on its batches?
? part with the highest number of defects across inspections
SELECT p.part_name FROM part_types p JOIN batches b ON b.part_id = p.part_id JOIN inspections n ON n.batch_id = b.batch_id JOIN defects d ON d.inspection_id = n.inspection_id GROUP BY p.part_id, p.part_name ORDER BY COUNT(*) DESC LIMIT 1

? Rank presses by total quantity moulded, largest first, showing the total.
? presses with total batch quantity in descending order
SELECT press, SUM(quantity) FROM batches GROUP BY press ORDER BY SUM(quantity) DESC

? Show gauge names and prices, most expensive first and then alphabetically.
? gauges with purchase price sorted by price descending, then name
SELECT gauge_name, purchase_price FROM gauges ORDER BY purchase_price DESC, gauge_name

? How many inspections were done in March 2024?
? inspections March 2024
SELECT COUNT(*) FROM inspections WHERE EXTRACT(YEAR FROM inspected_at) = 2024 AND EXTRACT(MONTH FROM inspected_at) = 3

? Whose certificate has already run out?
? inspectors certified until a date before today
SELECT inspector_name FROM inspectors WHERE certified_until < CURRENT_DATE

? Failed inspections per month
? number of failed inspections by month
SELECT DATE_TRUNC('month', inspected_at), COUNT(*) FROM inspections WHERE verdict = 'failed' GROUP BY DATE_TRUNC('month', inspected_at)

? How many minutes does an inspection take on average, by method?
? average minutes from start to finish of inspections per method
SELECT method, AVG(EXTRACT(EPOCH FROM finished_at - inspected_at) / 60) FROM inspections GROUP BY method

? Which batches were moulded during the last 10 days? Batch code and quantity please.
? code and quantity of batches moulded in the past 10 days
SELECT batch_code, quantity FROM batches WHERE moulded_on >= CURRENT_DATE - INTERVAL '10 days'

? Batches moulded since 2023-11-01 on press B
? how many batches came off press B since November 1, 2023?
SELECT COUNT(*) FROM batches WHERE press = 'press B' AND moulded_on >= '2023-11-01'

? How many days lie between the last and the next calibration of each gauge?
? gauge names with the days from last calibration to the next one
SELECT gauge_name, next_calibration - last_calibrated FROM gauges

? When was the first inspection that Ines Duarte carried out?
? earliest inspection time of inspector Ines Duarte
SELECT MIN(n.inspected_at) FROM inspections n JOIN inspectors i ON n.inspector_id = i.inspector_id WHERE i.inspector_name = 'Ines Duarte'

? Quantity moulded per year and part
? how many pieces of each part did we mould every year (batches)?
SELECT EXTRACT(YEAR FROM b.moulded_on), p.part_name, SUM(b.quantity) FROM batches b JOIN part_types p ON b.part_id = p.part_id GROUP BY EXTRACT(YEAR FROM b.moulded_on), p.part_id, p.part_name

? What percentage of inspections is passed?
? pass rate of inspections in percent, verdict passed
SELECT 100.0 * SUM(CASE WHEN verdict = 'passed' THEN 1 ELSE 0 END) / COUNT(*) FROM inspections

? Failure share per inspector: what proportion of each inspector's inspections failed?
? share of inspections with verdict failed by inspector
SELECT i.inspector_name, CAST(SUM(CASE WHEN n.verdict = 'failed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM inspectors i JOIN inspections n ON n.inspector_id = i.inspector_id GROUP BY i.inspector_id, i.inspector_name

? Ratio of minor to major defects
? what's the ratio of minor defects to major defects?
SELECT CAST(SUM(CASE WHEN severity = 'minor' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN severity = 'major' THEN 1 ELSE 0 END), 0) FROM defects

? How many defects turn up per inspection with defects?
? average number of defects per inspection
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT inspection_id), 0) FROM defects

? What does one affected piece cost us for each type of defect?
? cost estimate divided by pieces affected, by defect type
SELECT defect_type, CAST(SUM(cost_estimate) AS FLOAT) / NULLIF(SUM(pieces_affected), 0) FROM defects GROUP BY defect_type

? What share of part types is safety critical?
? proportion of safety critical parts
SELECT CAST(SUM(CASE WHEN is_safety_critical = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM part_types

? Tolerance as a fraction of the nominal size for every part
? for each part, the tolerance divided by the nominal dimension in mm
SELECT part_name, CAST(tolerance_mm AS FLOAT) / NULLIF(nominal_mm, 0) FROM part_types

? What percent of batches was released, per press?
? per press, the percentage of released batches
SELECT press, 100.0 * SUM(CASE WHEN release_status = 'released' THEN 1 ELSE 0 END) / COUNT(*) FROM batches GROUP BY press

? Which nylon or polycarbonate parts are safety critical?
? safety critical part names made from nylon or polycarbonate
SELECT part_name FROM part_types WHERE resin IN ('nylon', 'polycarbonate') AND is_safety_critical = TRUE

? How many inspections with a sample of 50 or more came out conditional?
? count conditional inspections with sample size at least 50
SELECT COUNT(*) FROM inspections WHERE sample_size >= 50 AND verdict = 'conditional'

? Which part types still lack a drawing number?
? parts where the drawing number is missing
SELECT part_name FROM part_types WHERE drawing_no IS NULL

? Find inspections with weld in the remarks: id and verdict.
? inspection id and verdict where the remarks contain weld
SELECT inspection_id, verdict FROM inspections WHERE remarks LIKE '%weld%'

? Batch codes from 500 to 2000 pieces that were not scrapped
? batches with a quantity between 500 and 2000 other than scrapped ones (codes)
SELECT batch_code FROM batches WHERE quantity BETWEEN 500 AND 2000 AND release_status <> 'scrapped'

? Who works early or late and is not a trainee?
? inspectors on the early or late shift, trainees excluded
SELECT inspector_name FROM inspectors WHERE shift IN ('early', 'late') AND is_trainee = FALSE

? Show type, severity and pieces for defects that affected more than 100 pieces.
? defect type, severity, affected pieces where over 100 pieces were hit
SELECT defect_type, severity, pieces_affected FROM defects WHERE pieces_affected > 100

? Inspections that nobody approved yet: when were they done?
? inspection times of inspections without an approver
SELECT inspected_at FROM inspections WHERE approved_by IS NULL

? Gauges that cost more than the average gauge
? which gauges had a purchase price above the average?
SELECT gauge_name FROM gauges WHERE purchase_price > (SELECT AVG(purchase_price) FROM gauges)

? Which customers complained about our parts?
I do not know

? What was the mould temperature of the failed batches?
I do not know

? How much do the inspectors earn?
I do not know
