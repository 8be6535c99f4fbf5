-- A tool hire shop: branches, tools, hirers, hire contracts and repairs.

CREATE TABLE branch (
  branch_id INTEGER PRIMARY KEY,
  name TEXT, -- Mill Road; Canal Side; Airport Way; Old Forge
  manager_name TEXT, -- Ruth Hale; Dev Patel; Simon Cox; Ana Brito
  opened DATE
);

CREATE TABLE tool (
  tool_id INTEGER PRIMARY KEY,
  branch_id INTEGER REFERENCES branch (branch_id),
  tool_name TEXT, -- breaker; floor sander; tile cutter; chainsaw; generator
  power TEXT, -- petrol; mains; cordless; hand
  daily_rate NUMERIC,
  purchase_cost NUMERIC,
  bought_on DATE,
  written_off_on DATE,
  weight_kg NUMERIC
);

CREATE TABLE hirer (
  hirer_id INTEGER PRIMARY KEY,
  fname TEXT, -- Olive; Frank; Zara; Neil
  lname TEXT, -- Barker; Doyle; Khan; Frost
  hirer_type TEXT, -- trade; private; charity
  town TEXT, -- Luton; Bedford; Corby; Rugby
  email TEXT
);

CREATE TABLE hire (
  hire_id INTEGER PRIMARY KEY,
  tool_id INTEGER REFERENCES tool (tool_id),
  hirer_id INTEGER REFERENCES hirer (hirer_id),
  out_branch_id INTEGER REFERENCES branch (branch_id),
  back_branch_id INTEGER REFERENCES branch (branch_id),
  taken_on DATE,
  due_on DATE,
  returned_on DATE,
  charge NUMERIC,
  deposit NUMERIC,
  deposit_kept NUMERIC
);

CREATE TABLE tool_repair (
  repair_id INTEGER PRIMARY KEY,
  tool_id INTEGER REFERENCES tool (tool_id),
  fault TEXT, -- blunt blade; broken switch; engine seized; split cable
  sent_on DATE,
  fixed_on DATE,
  cost NUMERIC
);

? Who has hired a chainsaw? First and last names, each once.
? distinct hirers of the tool chainsaw, fname and lname
SELECT DISTINCT h.fname, h.lname FROM hirer h JOIN hire r ON r.hirer_id = h.hirer_id JOIN tool t ON r.tool_id = t.tool_id WHERE t.tool_name = 'chainsaw'

? Which tools were brought back to Canal Side? No repeats.
? distinct tool names with a hire whose back branch is Canal Side
SELECT DISTINCT t.tool_name FROM tool t JOIN hire r ON r.tool_id = t.tool_id JOIN branch b ON r.back_branch_id = b.branch_id WHERE b.name = 'Canal Side'

? How much has each hirer been charged for hires? Show first and last name.
? total hire charge per hirer
SELECT h.fname, h.lname, SUM(r.charge) FROM hire r JOIN hirer h ON r.hirer_id = h.hirer_id GROUP BY h.hirer_id, h.fname, h.lname

? Which hirers have never taken a tool out?
? hirers, fname and lname, without a hire
SELECT fname, lname FROM hirer WHERE hirer_id NOT IN (SELECT hirer_id FROM hire WHERE NOT hirer_id IS NULL)

? How many tools does every branch keep, including branches without tools?
? tools per branch, zero too
SELECT b.name, COUNT(t.tool_id) FROM branch b LEFT JOIN tool t ON t.branch_id = b.branch_id GROUP BY b.branch_id, b.name

? How many hires were taken out in the last 3 weeks?
? hires taken over the past 3 weeks
SELECT COUNT(*) FROM hire WHERE taken_on >= CURRENT_DATE - INTERVAL '3 weeks'

? Which hires are overdue right now? Give the hire ids.
? hire ids past their due date and not returned
SELECT hire_id FROM hire WHERE due_on < CURRENT_DATE AND returned_on IS NULL

? How many days is each tool out on average?
? average days from taken to returned per tool name
SELECT t.tool_name, AVG(r.returned_on - r.taken_on) FROM hire r JOIN tool t ON r.tool_id = t.tool_id GROUP BY t.tool_name

? What did we charge for hires per month in 2023?
? hire charges by month of 2023
SELECT DATE_TRUNC('month', taken_on), SUM(charge) FROM hire WHERE EXTRACT(YEAR FROM taken_on) = 2023 GROUP BY DATE_TRUNC('month', taken_on)

? What percentage of the deposits did we keep?
? deposit kept as a percent of deposits
SELECT 100.0 * SUM(deposit_kept) / NULLIF(SUM(deposit), 0) FROM hire

? What is the ratio of trade to private hirers in each town?
? trade vs private hirer ratio per town
SELECT town, CAST(SUM(CASE WHEN hirer_type = 'trade' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN hirer_type = 'private' THEN 1 ELSE 0 END), 0) FROM hirer GROUP BY town

? What percentage of hires came back late?
? percent of hires returned after the due date
SELECT 100.0 * SUM(CASE WHEN returned_on > due_on THEN 1 ELSE 0 END) / COUNT(*) FROM hire

? How many hires does a tool get on average?
? hires per tool on average
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT tool_id), 0) FROM hire

? Which faults cost more than 700 in repairs altogether?
? faults with a repair cost total over 700
SELECT fault FROM tool_repair GROUP BY fault HAVING SUM(cost) > 700

? Which branch opened first?
? oldest branch
SELECT name FROM branch ORDER BY opened LIMIT 1

? Who left us no email address? First and last name.
? hirers without email
SELECT fname, lname FROM hirer WHERE email IS NULL

? How long does the battery of the cordless floor sander last?
? battery life of the floor sander
I do not know

? What share of the tools of each power has been written off?
? written-off share of tools by power
SELECT power, CAST(SUM(CASE WHEN NOT written_off_on IS NULL THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM tool GROUP BY power

? How many days does a repair take on average for each fault?
? mean days from sent to fixed by fault of the tool repair
SELECT fault, AVG(fixed_on - sent_on) FROM tool_repair GROUP BY fault

? What is our heaviest petrol tool?
? petrol tool with the highest weight
SELECT tool_name FROM tool WHERE power = 'petrol' ORDER BY weight_kg DESC LIMIT 1

? What did repairs cost for the tools of each branch?
? repair cost by branch name
SELECT b.name, SUM(r.cost) FROM tool_repair r JOIN tool t ON r.tool_id = t.tool_id JOIN branch b ON t.branch_id = b.branch_id GROUP BY b.branch_id, b.name
