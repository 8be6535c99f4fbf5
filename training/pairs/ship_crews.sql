-- A crewing agency: ship owners, vessels, seafarers, certificates, contracts, voyages and payslips.

CREATE TABLE owner (
  owner_id INTEGER PRIMARY KEY,
  name TEXT, -- Baltic Lines; Sunda Shipping; Hellas Bulk; Fjord Tankers
  country TEXT, -- Latvia; Indonesia; Greece; Norway
  client_since DATE
);

CREATE TABLE vessel (
  imo_no INTEGER PRIMARY KEY,
  name TEXT, -- MV Aurora; MV Benita; MT Corvus; MV Delfin
  vessel_type TEXT, -- bulk carrier; tanker; reefer; container ship
  flag TEXT, -- Panama; Malta; Liberia; Cyprus
  gross_tonnage INTEGER,
  built_year INTEGER,
  min_crew INTEGER,
  owner_id INTEGER REFERENCES owner (owner_id)
);

CREATE TABLE seafarer (
  seafarer_id INTEGER PRIMARY KEY,
  name TEXT, -- Jose Ramos; Vasyl Koval; Ketut Wira; Dimitra Pappas
  nationality TEXT, -- Filipino; Ukrainian; Indonesian; Greek
  rank TEXT, -- master; chief engineer; bosun; cook; able seaman
  dob DATE,
  first_joined DATE,
  is_available BOOLEAN,
  home_port TEXT -- Cebu; Odesa; Surabaya; Piraeus
);

CREATE TABLE certificate (
  cert_id INTEGER PRIMARY KEY,
  seafarer_id INTEGER REFERENCES seafarer (seafarer_id),
  cert_type TEXT, -- medical; radio; fire fighting; tanker safety
  issued_on DATE,
  expires_on DATE
);

CREATE TABLE contract (
  contract_id INTEGER PRIMARY KEY,
  seafarer_id INTEGER REFERENCES seafarer (seafarer_id),
  vessel_imo INTEGER REFERENCES vessel (imo_no),
  position TEXT, -- captain; second mate; oiler; steward
  monthly_wage NUMERIC,
  signed_on DATE,
  planned_off DATE,
  signed_off DATE,
  end_reason TEXT -- completed; sick leave; dismissed; own request
);

CREATE TABLE voyage (
  voyage_id INTEGER PRIMARY KEY,
  vessel_imo INTEGER REFERENCES vessel (imo_no),
  master_id INTEGER REFERENCES seafarer (seafarer_id),
  from_port TEXT, -- Riga; Jakarta; Santos; Durban
  to_port TEXT, -- Rotterdam; Busan; Lagos; Houston
  departed_at TIMESTAMP,
  arrived_at TIMESTAMP,
  distance_nm INTEGER,
  fuel_tonnes NUMERIC
);

CREATE TABLE payslip (
  payslip_id INTEGER PRIMARY KEY,
  contract_id INTEGER REFERENCES contract (contract_id),
  pay_month DATE,
  basic_pay NUMERIC,
  overtime_pay NUMERIC,
  deductions NUMERIC,
  sent_on DATE
);

? Who has a contract on the MV Aurora?
? names of seafarers with a contract on vessel MV Aurora
SELECT s.name FROM contract c JOIN seafarer s ON c.seafarer_id = s.seafarer_id JOIN vessel v ON c.vessel_imo = v.imo_no WHERE v.name = 'MV Aurora'

? Which vessels does Hellas Bulk own?
? vessel names of the owner Hellas Bulk
SELECT v.name FROM vessel v JOIN owner o ON v.owner_id = o.owner_id WHERE o.name = 'Hellas Bulk'

? Which seafarers have never had a contract?
? seafarers without contracts
SELECT name FROM seafarer WHERE seafarer_id NOT IN (SELECT seafarer_id FROM contract)

? Which Ukrainian seafarers hold a tanker safety certificate? Each once.
? distinct Ukrainian seafarers with a certificate of type tanker safety
SELECT DISTINCT s.name FROM certificate t JOIN seafarer s ON t.seafarer_id = s.seafarer_id WHERE s.nationality = 'Ukrainian' AND t.cert_type = 'tanker safety'

? Who was master on voyages to Lagos? List each name once.
? different seafarers who commanded a voyage with destination port Lagos as master
SELECT DISTINCT s.name FROM voyage y JOIN seafarer s ON y.master_id = s.seafarer_id WHERE y.to_port = 'Lagos'

? How many voyages have tankers made?
? number of voyages by vessels of type tanker
SELECT COUNT(*) FROM voyage y JOIN vessel v ON y.vessel_imo = v.imo_no WHERE v.vessel_type = 'tanker'

? What is the average wage on vessels flying the flag of Malta?
? mean monthly wage of contracts on Malta flag vessels
SELECT AVG(c.monthly_wage) FROM contract c JOIN vessel v ON c.vessel_imo = v.imo_no WHERE v.flag = 'Malta'

? Which owners have no vessel with us?
? owners without a vessel
SELECT name FROM owner WHERE owner_id NOT IN (SELECT owner_id FROM vessel)

? How much overtime was paid to Ketut Wira in total?
? total overtime pay on the payslips of seafarer Ketut Wira
SELECT SUM(p.overtime_pay) FROM payslip p JOIN contract c ON p.contract_id = c.contract_id JOIN seafarer s ON c.seafarer_id = s.seafarer_id WHERE s.name = 'Ketut Wira'

? List seafarer, vessel and position of everyone whose contract ended with dismissed.
? dismissed contracts: seafarer name, vessel name, position
SELECT s.name, v.name, c.position FROM contract c JOIN seafarer s ON c.seafarer_id = s.seafarer_id JOIN vessel v ON c.vessel_imo = v.imo_no WHERE c.end_reason = 'dismissed'

? Which vessels never made a voyage?
? vessels with no voyage
SELECT name FROM vessel WHERE imo_no NOT IN (SELECT vessel_imo FROM voyage)

? Which owners from Norway employ Filipino seafarers? Owner names without repeats.
? distinct Norway owners whose vessels have a contract with a Filipino seafarer
SELECT DISTINCT o.name FROM contract c JOIN vessel v ON c.vessel_imo = v.imo_no JOIN owner o ON v.owner_id = o.owner_id JOIN seafarer s ON c.seafarer_id = s.seafarer_id WHERE o.country = 'Norway' AND s.nationality = 'Filipino'

? How much fuel do voyages burn per nautical mile, in total fuel over total distance?
? fuel tonnes per nautical mile over all voyages
SELECT CAST(SUM(fuel_tonnes) AS FLOAT) / NULLIF(SUM(distance_nm), 0) FROM voyage

? Fuel per nautical mile by vessel
? For each vessel name, the ratio of fuel to distance over its voyages
SELECT v.name, CAST(SUM(y.fuel_tonnes) AS FLOAT) / NULLIF(SUM(y.distance_nm), 0) FROM voyage y JOIN vessel v ON y.vessel_imo = v.imo_no GROUP BY v.imo_no, v.name

? What percentage of contracts was completed?
? completed contracts in percent
SELECT 100.0 * SUM(CASE WHEN end_reason = 'completed' THEN 1 ELSE 0 END) / COUNT(*) FROM contract

? Which share of contracts ended in sick leave, per position?
? sick leave share of contracts by position
SELECT position, CAST(SUM(CASE WHEN end_reason = 'sick leave' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM contract GROUP BY position

? How many contracts does a seafarer have on average?
? contracts per seafarer
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT seafarer_id), 0) FROM contract

? What is the ratio of overtime pay to basic pay over all payslips?
? overtime pay / basic pay in total, payslips
SELECT CAST(SUM(overtime_pay) AS FLOAT) / NULLIF(SUM(basic_pay), 0) FROM payslip

? What proportion of seafarers is available, by rank?
? available share of seafarers for each rank
SELECT rank, CAST(SUM(CASE WHEN is_available = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM seafarer GROUP BY rank

? What is the ratio of Filipino to Greek seafarers?
? Filipino to Greek ratio among seafarers
SELECT CAST(SUM(CASE WHEN nationality = 'Filipino' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN nationality = 'Greek' THEN 1 ELSE 0 END), 0) FROM seafarer

? What is paid out per payslip after deductions? Basic pay minus deductions, with the payslip id.
? payslip id and basic pay minus deductions
SELECT payslip_id, basic_pay - deductions FROM payslip

? How many tonnes are there per crew member on each vessel, as gross tonnage over minimum crew? Name too.
? vessel names with gross tonnage divided by minimum crew
SELECT name, CAST(gross_tonnage AS FLOAT) / NULLIF(min_crew, 0) FROM vessel

? For each nationality, what percentage of contracts ended on own request?
? percent of own request endings of contracts by nationality of the seafarer
SELECT s.nationality, 100.0 * SUM(CASE WHEN c.end_reason = 'own request' THEN 1 ELSE 0 END) / COUNT(*) FROM contract c JOIN seafarer s ON c.seafarer_id = s.seafarer_id GROUP BY s.nationality

? How many miles does a vessel sail on average? Total distance of voyages over number of vessels in them.
? distance in nautical miles per distinct vessel over the voyages
SELECT CAST(SUM(distance_nm) AS FLOAT) / NULLIF(COUNT(DISTINCT vessel_imo), 0) FROM voyage

? Which certificates expire before 2025-03-31? Id and type.
? id and type of certificates with expiry earlier than March 31, 2025
SELECT cert_id, cert_type FROM certificate WHERE expires_on < '2025-03-31'

? How many seafarers signed on in May 2024?
? contracts signed on in May 2024
SELECT COUNT(*) FROM contract WHERE EXTRACT(YEAR FROM signed_on) = 2024 AND EXTRACT(MONTH FROM signed_on) = 5

? How many days do seafarers stay on board on average, from signing on to signing off?
? average contract length in days between sign-on and sign-off
SELECT AVG(signed_off - signed_on) FROM contract

? How many days later than planned did seafarers sign off, on average per vessel?
? average days between planned and actual sign-off of contracts by vessel name
SELECT v.name, AVG(c.signed_off - c.planned_off) FROM contract c JOIN vessel v ON c.vessel_imo = v.imo_no GROUP BY v.imo_no, v.name

? How many hours does a voyage from Riga to Rotterdam take on average?
? average voyage hours Riga to Rotterdam
SELECT AVG(EXTRACT(EPOCH FROM arrived_at - departed_at) / 3600) FROM voyage WHERE from_port = 'Riga' AND to_port = 'Rotterdam'

? Voyages per month in 2023
? How many voyages departed in each month of 2023?
SELECT DATE_TRUNC('month', departed_at), COUNT(*) FROM voyage WHERE EXTRACT(YEAR FROM departed_at) = 2023 GROUP BY DATE_TRUNC('month', departed_at)

? Which vessels departed in the last 15 days? Each vessel once.
? distinct vessel names with a voyage departed during the past 15 days
SELECT DISTINCT v.name FROM voyage y JOIN vessel v ON y.vessel_imo = v.imo_no WHERE y.departed_at >= CURRENT_DATE - INTERVAL '15 days'

? Basic pay by year
? How much basic pay did we send out in payslips per year of the pay month?
SELECT EXTRACT(YEAR FROM pay_month), SUM(basic_pay) FROM payslip GROUP BY EXTRACT(YEAR FROM pay_month)

? When did Vasyl Koval last sign on?
? latest sign-on date in the contracts of Vasyl Koval
SELECT MAX(c.signed_on) FROM contract c JOIN seafarer s ON c.seafarer_id = s.seafarer_id WHERE s.name = 'Vasyl Koval'

? Whose medical certificate was issued between 2023-01-01 and 2023-03-31?
? seafarers with a medical certificate issued from January 1, 2023 to March 31, 2023
SELECT s.name FROM certificate t JOIN seafarer s ON t.seafarer_id = s.seafarer_id WHERE t.cert_type = 'medical' AND t.issued_on BETWEEN '2023-01-01' AND '2023-03-31'

? Which certificates have already expired as of today? Give the seafarer's name and the type.
? seafarer name and certificate type where the expiry date is before today
SELECT s.name, t.cert_type FROM certificate t JOIN seafarer s ON t.seafarer_id = s.seafarer_id WHERE t.expires_on < CURRENT_DATE

? On which weekdays do vessels depart? Number of voyages by day of week.
? voyages by weekday of departure
SELECT EXTRACT(DOW FROM departed_at), COUNT(*) FROM voyage GROUP BY EXTRACT(DOW FROM departed_at)

? How many contracts started this year?
? contracts signed on this year
SELECT COUNT(*) FROM contract WHERE EXTRACT(YEAR FROM signed_on) = EXTRACT(YEAR FROM CURRENT_DATE)

? Seafarers by rank and nationality
? How many seafarers are there for each rank and nationality?
SELECT rank, nationality, COUNT(*) FROM seafarer GROUP BY rank, nationality

? Average monthly wage by position
? What does each position earn per month on average in the contracts?
SELECT position, AVG(monthly_wage) FROM contract GROUP BY position

? Number of vessels and total gross tonnage per owner
? For each owner name, how many vessels and how much gross tonnage?
SELECT o.name, COUNT(*), SUM(v.gross_tonnage) FROM vessel v JOIN owner o ON v.owner_id = o.owner_id GROUP BY o.owner_id, o.name

? Which ports are the destination of more than 12 voyages?
? arrival ports with over 12 voyages
SELECT to_port FROM voyage GROUP BY to_port HAVING COUNT(*) > 12

? How many certificates has every seafarer? Include those with none.
? certificates per seafarer name, also seafarers without one
SELECT s.name, COUNT(t.cert_id) FROM seafarer s LEFT JOIN certificate t ON t.seafarer_id = s.seafarer_id GROUP BY s.seafarer_id, s.name

? How many different seafarers has each vessel employed?
? distinct seafarers with contracts by vessel name
SELECT v.name, COUNT(DISTINCT c.seafarer_id) FROM contract c JOIN vessel v ON c.vessel_imo = v.imo_no GROUP BY v.imo_no, v.name

? Shortest, average and longest distance by port of departure
? For each departure port, minimum, mean and maximum distance of a voyage
SELECT from_port, MIN(distance_nm), AVG(distance_nm), MAX(distance_nm) FROM voyage GROUP BY from_port

? Which seafarers have served on more than 3 different vessels?
? seafarers with contracts on over 3 distinct vessels
SELECT s.name FROM contract c JOIN seafarer s ON c.seafarer_id = s.seafarer_id GROUP BY s.seafarer_id, s.name HAVING COUNT(DISTINCT c.vessel_imo) > 3

? Contracts by the reason they ended
? Count contracts per end reason.
SELECT end_reason, COUNT(*) FROM contract GROUP BY end_reason

? Which vessel is the biggest?
? vessel with the highest gross tonnage
SELECT name FROM vessel ORDER BY gross_tonnage DESC LIMIT 1

? Who are the 5 best paid seafarers by monthly wage in a contract? With the wage.
? top 5 seafarer names and monthly wages of contracts
SELECT s.name, c.monthly_wage FROM contract c JOIN seafarer s ON c.seafarer_id = s.seafarer_id ORDER BY c.monthly_wage DESC LIMIT 5

? Which vessel burnt the most fuel in total?
? vessel with the largest fuel sum over voyages
SELECT v.name FROM voyage y JOIN vessel v ON y.vessel_imo = v.imo_no GROUP BY v.imo_no, v.name ORDER BY SUM(y.fuel_tonnes) DESC LIMIT 1

? Who is our oldest seafarer?
? oldest seafarer's name
SELECT name FROM seafarer ORDER BY dob LIMIT 1

? Which master has made the most voyages, and how many?
? seafarer with the most voyages as master plus the number
SELECT s.name, COUNT(*) FROM voyage y JOIN seafarer s ON y.master_id = s.seafarer_id GROUP BY s.seafarer_id, s.name ORDER BY COUNT(*) DESC LIMIT 1

? List vessels by year built, newest first, then by name.
? vessel names sorted by built year descending and name
SELECT name FROM vessel ORDER BY built_year DESC, name

? Which nationality has signed the most contracts?
? nationality of seafarers with the most contracts
SELECT s.nationality FROM contract c JOIN seafarer s ON c.seafarer_id = s.seafarer_id GROUP BY s.nationality ORDER BY COUNT(*) DESC LIMIT 1

? Available cooks or bosuns
? which seafarers are available and rank as cook or bosun?
SELECT name FROM seafarer WHERE is_available = TRUE AND rank IN ('cook', 'bosun')

? How many contracts are still running, with nobody signed off?
? contracts without a sign-off date
SELECT COUNT(*) FROM contract WHERE signed_off IS NULL

? Reefers built between 1995 and 2010
? which reefer vessels have a built year from 1995 to 2010?
SELECT name FROM vessel WHERE vessel_type = 'reefer' AND built_year BETWEEN 1995 AND 2010

? Which vessels do not sail under the flag of Panama and need more than 18 crew?
? vessels with a flag other than Panama and a minimum crew above 18
SELECT name FROM vessel WHERE flag <> 'Panama' AND min_crew > 18

? Seafarers whose name starts with "Al"
? which seafarers have a name beginning with Al?
SELECT name FROM seafarer WHERE name LIKE 'Al%'

? Which vessels are larger than the average vessel by tonnage?
? vessels with an above-average gross tonnage
SELECT name FROM vessel WHERE gross_tonnage > (SELECT AVG(gross_tonnage) FROM vessel)

? What cargo did the MT Corvus carry?
? cargo per voyage
I do not know

? Which airline ticket was bought for Jose Ramos?
? travel cost of joining seafarers
I do not know

? How many lifeboats does the MV Delfin have?
? lifeboats by vessel
I do not know
