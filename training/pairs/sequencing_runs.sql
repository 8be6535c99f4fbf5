-- A sequencing facility: research groups submit libraries, libraries are pooled on runs of a sequencer, runs are billed.

CREATE TABLE research_groups (
  group_id INTEGER PRIMARY KEY,
  group_name TEXT, -- Plant Genomics; Gut Microbes; Cancer Lab; Fish Ecology; Ancient DNA
  principal TEXT, -- Ngozi Eze; Stefan Roth; Marta Silva; Yong Park
  faculty TEXT, -- biology; medicine; agronomy
  cost_centre TEXT,
  is_external BOOLEAN
);

CREATE TABLE sequencers (
  seq_id INTEGER PRIMARY KEY,
  nickname TEXT, -- Darwin; Rosalind; Barbara; Gregor
  model TEXT, -- NovaSeq; MiSeq; MinION; Sequel
  installed DATE,
  purchase_cost NUMERIC,
  service_due DATE,
  in_use BOOLEAN
);

CREATE TABLE runs (
  run_id INTEGER PRIMARY KEY,
  seq_id INTEGER REFERENCES sequencers (seq_id),
  operator TEXT, -- Amelie; Bogdan; Chiara; Dev
  flowcell TEXT,
  read_length INTEGER,
  started_at TIMESTAMP,
  finished_at TIMESTAMP,
  yield_gb NUMERIC,
  pct_q30 NUMERIC,
  error_rate NUMERIC,
  run_state TEXT, -- running; passed; failed; aborted
  reagent_cost NUMERIC
);

CREATE TABLE samples (
  sample_id INTEGER PRIMARY KEY,
  group_id INTEGER REFERENCES research_groups (group_id),
  label TEXT,
  organism TEXT, -- human; mouse; barley; zebrafish; bacteria
  tissue TEXT, -- blood; leaf; liver; fin; whole organism
  received DATE,
  conc_ng_ul NUMERIC,
  rin_score NUMERIC,
  storage TEXT -- freezer 1; freezer 2; fridge; discarded
);

CREATE TABLE libraries (
  lib_id INTEGER PRIMARY KEY,
  sample_id INTEGER REFERENCES samples (sample_id),
  lib_type TEXT, -- whole genome; exome; amplicon; mRNA; small RNA
  prepared_on DATE,
  insert_size INTEGER,
  prep_cost NUMERIC,
  qc_passed BOOLEAN
);

CREATE TABLE run_libraries (
  run_id INTEGER REFERENCES runs (run_id),
  lib_id INTEGER REFERENCES libraries (lib_id),
  lane INTEGER,
  reads_m NUMERIC,
  pct_aligned NUMERIC,
  pct_duplicates NUMERIC
);

? Which samples belong to the Cancer Lab group?
? labels of samples from the group Cancer Lab
SELECT s.label FROM samples s JOIN research_groups g ON s.group_id = g.group_id WHERE g.group_name = 'Cancer Lab'

? Which sequencers have had a failed run?
? nicknames of sequencers with any failed run, each once
SELECT DISTINCT q.nickname FROM sequencers q JOIN runs r ON r.seq_id = q.seq_id WHERE r.run_state = 'failed'

? Which samples have no library yet?
? sample labels without any library
SELECT label FROM samples WHERE sample_id NOT IN (SELECT sample_id FROM libraries)

? Which libraries have never been on a run?
? ids of libraries that are not among the run libraries
SELECT lib_id FROM libraries WHERE lib_id NOT IN (SELECT lib_id FROM run_libraries)

? Which organisms were sequenced on Rosalind?
? distinct organisms of samples whose libraries were on a run of the sequencer Rosalind
SELECT DISTINCT s.organism FROM samples s JOIN libraries l ON l.sample_id = s.sample_id JOIN run_libraries rl ON rl.lib_id = l.lib_id JOIN runs r ON rl.run_id = r.run_id JOIN sequencers q ON r.seq_id = q.seq_id WHERE q.nickname = 'Rosalind'

? How many million reads did mouse libraries get altogether?
? total reads of run libraries made from mouse samples
SELECT SUM(rl.reads_m) FROM run_libraries rl JOIN libraries l ON rl.lib_id = l.lib_id JOIN samples s ON l.sample_id = s.sample_id WHERE s.organism = 'mouse'

? How many exome libraries did the Gut Microbes group have prepared?
? number of exome libraries from samples of Gut Microbes
SELECT COUNT(*) FROM libraries l JOIN samples s ON l.sample_id = s.sample_id JOIN research_groups g ON s.group_id = g.group_id WHERE l.lib_type = 'exome' AND g.group_name = 'Gut Microbes'

? Which groups have sent in barley leaf samples?
? unique group names with any sample of the organism barley and the tissue leaf
SELECT DISTINCT g.group_name FROM research_groups g JOIN samples s ON s.group_id = g.group_id WHERE s.organism = 'barley' AND s.tissue = 'leaf'

? How many runs has every sequencer done, including sequencers that never ran?
? all sequencers with their number of runs, zero included
SELECT q.nickname, COUNT(r.run_id) FROM sequencers q LEFT JOIN runs r ON r.seq_id = q.seq_id GROUP BY q.seq_id, q.nickname

? What is the average alignment of whole genome libraries?
? mean percent aligned in run libraries of the type whole genome
SELECT AVG(rl.pct_aligned) FROM run_libraries rl JOIN libraries l ON rl.lib_id = l.lib_id WHERE l.lib_type = 'whole genome'

? Which operators have used a MinION?
? different operators of runs on sequencers of the model MinION
SELECT DISTINCT r.operator FROM runs r JOIN sequencers q ON r.seq_id = q.seq_id WHERE q.model = 'MinION'

? Which groups have no samples here?
? groups that never submitted a sample
SELECT group_name FROM research_groups WHERE group_id NOT IN (SELECT group_id FROM samples)

? How many runs ended in each state?
? runs by state
? Break the runs down by run state.
SELECT run_state, COUNT(*) FROM runs GROUP BY run_state

? Yield per sequencer
? For each sequencer give the nickname and the total yield of its runs in gb.
SELECT q.nickname, SUM(r.yield_gb) FROM sequencers q JOIN runs r ON r.seq_id = q.seq_id GROUP BY q.seq_id, q.nickname

? Average Q30 and average error rate by model
? What quality do we reach per sequencer model: mean Q30 and mean error rate of the runs?
SELECT q.model, AVG(r.pct_q30), AVG(r.error_rate) FROM sequencers q JOIN runs r ON r.seq_id = q.seq_id GROUP BY q.model

? Samples by organism and tissue
? How many samples do we have of every organism and tissue?
SELECT organism, tissue, COUNT(*) FROM samples GROUP BY organism, tissue

? Number of libraries and preparation cost per type of library
? For each library type, how many were prepared and what did preparation cost in total?
SELECT lib_type, COUNT(*), SUM(prep_cost) FROM libraries GROUP BY lib_type

? Which groups have submitted more than 150 samples?
? groups with over 150 samples
SELECT g.group_name FROM research_groups g JOIN samples s ON s.group_id = g.group_id GROUP BY g.group_id, g.group_name HAVING COUNT(*) > 150

? How many libraries ran together on each run?
? run id and number of distinct libraries
SELECT run_id, COUNT(DISTINCT lib_id) FROM run_libraries GROUP BY run_id

? What do reagents cost per operator?
? total reagent cost of runs by operator
SELECT operator, SUM(reagent_cost) FROM runs GROUP BY operator

? Which operators had at least 5 aborted runs?
? operators with 5 or more aborted runs
SELECT operator FROM runs WHERE run_state = 'aborted' GROUP BY operator HAVING COUNT(*) >= 5

? Lowest and highest concentration of samples for each group
? min and max concentration of samples per group name
SELECT g.group_name, MIN(s.conc_ng_ul), MAX(s.conc_ng_ul) FROM research_groups g JOIN samples s ON s.group_id = g.group_id GROUP BY g.group_id, g.group_name

? Where are the samples? Count them by storage.
? samples per storage place
SELECT storage, COUNT(*) FROM samples GROUP BY storage

? Average reads per lane
? How many million reads does a lane give on average, by lane of the run libraries?
SELECT lane, AVG(reads_m) FROM run_libraries GROUP BY lane

? Which run had the highest yield?
? id of the run with the largest yield
SELECT run_id FROM runs ORDER BY yield_gb DESC LIMIT 1

? What is our most expensive sequencer?
? sequencer nickname with the highest purchase cost
SELECT nickname FROM sequencers ORDER BY purchase_cost DESC LIMIT 1

? Which group has sent the most samples?
? group with the largest number of samples
SELECT g.group_name FROM research_groups g JOIN samples s ON s.group_id = g.group_id GROUP BY g.group_id, g.group_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 runs by Q30 with their flowcell
? the 5 runs with the best percent Q30: run id, flowcell
SELECT run_id, flowcell FROM runs ORDER BY pct_q30 DESC LIMIT 5

? Which sequencer needs servicing first?
? sequencer with the earliest service due date
SELECT nickname FROM sequencers ORDER BY service_due LIMIT 1

? List the libraries from newest to oldest preparation with id and type.
? library id and type by preparation date descending
SELECT lib_id, lib_type FROM libraries ORDER BY prepared_on DESC

? Which operator carried out the most runs in 2024?
? operator with the most runs started during 2024
SELECT operator FROM runs WHERE EXTRACT(YEAR FROM started_at) = 2024 GROUP BY operator ORDER BY COUNT(*) DESC LIMIT 1

? Show sample labels ordered by organism, then by RIN score from best to worst.
? labels of samples sorted by organism and RIN score descending
SELECT label FROM samples ORDER BY organism, rin_score DESC

? Which principal's group got the most reads?
? principal of the group with the highest total reads across its run libraries
SELECT g.principal FROM research_groups g JOIN samples s ON s.group_id = g.group_id JOIN libraries l ON l.sample_id = s.sample_id JOIN run_libraries rl ON rl.lib_id = l.lib_id GROUP BY g.group_id, g.principal ORDER BY SUM(rl.reads_m) DESC LIMIT 1

? How many hours does a run take on average?
? mean run time in hours from started to finished
SELECT AVG(EXTRACT(EPOCH FROM finished_at - started_at) / 3600) FROM runs

? Runs per month in 2023
? How many runs were started each month of 2023?
SELECT DATE_TRUNC('month', started_at), COUNT(*) FROM runs WHERE EXTRACT(YEAR FROM started_at) = 2023 GROUP BY DATE_TRUNC('month', started_at)

? Samples received in the last 14 days
? How many samples came in during the past 14 days?
SELECT COUNT(*) FROM samples WHERE received >= CURRENT_DATE - INTERVAL '14 days'

? Which sequencers are overdue for service?
? sequencers whose service was due before today
SELECT nickname FROM sequencers WHERE service_due < CURRENT_DATE

? How many days lie between receiving a sample and preparing its library, on average?
? average days from sample received to library prepared
SELECT AVG(l.prepared_on - s.received) FROM libraries l JOIN samples s ON l.sample_id = s.sample_id

? When did Gregor start its first run?
? earliest start of a run on the sequencer Gregor
SELECT MIN(r.started_at) FROM runs r JOIN sequencers q ON r.seq_id = q.seq_id WHERE q.nickname = 'Gregor'

? Libraries prepared between 2022-09-01 and 2022-11-30
? How many libraries were prepared from September 1, 2022 to November 30, 2022?
SELECT COUNT(*) FROM libraries WHERE prepared_on BETWEEN '2022-09-01' AND '2022-11-30'

? Total yield by year
? How many gb did the runs yield in each year?
SELECT EXTRACT(YEAR FROM started_at), SUM(yield_gb) FROM runs GROUP BY EXTRACT(YEAR FROM started_at)

? Which sequencers were installed before 2018?
? sequencers installed earlier than 2018
SELECT nickname FROM sequencers WHERE EXTRACT(YEAR FROM installed) < 2018

? runs by weekday
? On which weekdays do we start runs, and how many?
SELECT EXTRACT(DOW FROM started_at), COUNT(*) FROM runs GROUP BY EXTRACT(DOW FROM started_at)

? What share of runs failed?
? proportion of failed runs
SELECT CAST(SUM(CASE WHEN run_state = 'failed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM runs

? Percentage of libraries that passed QC, by type
? For each library type, what percentage passed QC?
SELECT lib_type, 100.0 * SUM(CASE WHEN qc_passed = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM libraries GROUP BY lib_type

? What does one gb cost in reagents, for each operator?
? by operator, total reagent cost divided by total yield
SELECT operator, CAST(SUM(reagent_cost) AS FLOAT) / NULLIF(SUM(yield_gb), 0) FROM runs GROUP BY operator

? Ratio of passed to failed runs per sequencer
? For every sequencer, the ratio of passed runs to failed runs
SELECT q.nickname, CAST(SUM(CASE WHEN r.run_state = 'passed' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN r.run_state = 'failed' THEN 1 ELSE 0 END), 0) FROM sequencers q JOIN runs r ON r.seq_id = q.seq_id GROUP BY q.seq_id, q.nickname

? How many libraries are made from a sample on average?
? average number of libraries per sample
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT sample_id), 0) FROM libraries

? What percentage of groups is external?
? external groups in percent
SELECT 100.0 * SUM(CASE WHEN is_external = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM research_groups

? What share of the samples of each faculty has been discarded?
? by faculty of the group, proportion of samples with storage discarded
SELECT g.faculty, CAST(SUM(CASE WHEN s.storage = 'discarded' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM research_groups g JOIN samples s ON s.group_id = g.group_id GROUP BY g.faculty

? What is the gap between aligned and duplicate percentage for every library on a run? Run, library and the difference.
? run id, library id and percent aligned minus percent duplicates
SELECT run_id, lib_id, pct_aligned - pct_duplicates FROM run_libraries

? Which human or mouse samples have a RIN score below 6?
? labels of human and mouse samples with RIN under 6
SELECT label FROM samples WHERE organism IN ('human', 'mouse') AND rin_score < 6

? Sequencers no longer in use
? Which sequencers are not in use any more?
SELECT nickname FROM sequencers WHERE in_use = FALSE

? Passed runs with Q30 under 80
? ids of runs that passed although Q30 was below 80
SELECT run_id FROM runs WHERE run_state = 'passed' AND pct_q30 < 80

? Which runs are still going, not finished?
? ids of runs without a finishing time
SELECT run_id FROM runs WHERE finished_at IS NULL

? Show nickname, model and cost of sequencers between 100000 and 500000.
? sequencers with a purchase cost from 100000 to 500000: nickname, model, cost
SELECT nickname, model, purchase_cost FROM sequencers WHERE purchase_cost BETWEEN 100000 AND 500000

? Sample labels starting with KO
? Which samples have a label that begins with KO?
SELECT label FROM samples WHERE label LIKE 'KO%'

? Internal groups outside medicine
? Which groups are not external and not from the medicine faculty?
SELECT group_name FROM research_groups WHERE is_external = FALSE AND faculty <> 'medicine'

? Libraries that failed QC with an insert size over 400
? ids of libraries which did not pass QC and have an insert size above 400
SELECT lib_id FROM libraries WHERE qc_passed = FALSE AND insert_size > 400

? Which samples in freezer 2 have no concentration measured?
? labels of freezer 2 samples with a missing concentration
SELECT label FROM samples WHERE storage = 'freezer 2' AND conc_ng_ul IS NULL

? Which gene is mutated in the zebrafish samples?
? mutations per sample
I do not know

? When will the paper of the Ancient DNA group appear?
? publications by group
I do not know

? How much disk space do the raw files take?
? storage size of each run's files in terabytes
I do not know
