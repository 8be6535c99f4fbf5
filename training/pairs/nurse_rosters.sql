-- Nurse rosters: wards, nurses, shifts, who works which shift, leave and swaps.

CREATE TABLE wards (
  ward_id INTEGER PRIMARY KEY,
  ward_name TEXT, -- Maternity; Oncology; Intensive Care; Orthopaedics; Geriatrics
  building TEXT, -- Main Block; Tower; Annex; Garden Wing
  bed_count INTEGER,
  min_nurses INTEGER,
  budget_amt NUMERIC
);

CREATE TABLE nurses (
  nurse_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Amira Saleh; Ben Foster; Dorota Zak; Elena Rossi; Kwame Boateng
  grade TEXT, -- student nurse; staff nurse; charge nurse; matron
  home_ward_id INTEGER REFERENCES wards (ward_id),
  contract_hours NUMERIC,
  pay_rate NUMERIC,
  dob DATE,
  start_date DATE,
  leave_days_left INTEGER,
  is_agency BOOLEAN
);

CREATE TABLE shifts (
  shift_id INTEGER PRIMARY KEY,
  ward_id INTEGER REFERENCES wards (ward_id),
  shift_type TEXT, -- early; late; night; long day
  starts_at TIMESTAMP,
  ends_at TIMESTAMP,
  nurses_needed INTEGER,
  published BOOLEAN
);

CREATE TABLE shift_nurses (
  shift_nurse_id INTEGER PRIMARY KEY,
  shift_id INTEGER REFERENCES shifts (shift_id),
  nurse_id INTEGER REFERENCES nurses (nurse_id),
  role TEXT, -- in charge; regular; on call; shadowing
  overtime_hours NUMERIC,
  attendance TEXT -- present; late; sick; absent
);

CREATE TABLE leave_requests (
  leave_id INTEGER PRIMARY KEY,
  nurse_id INTEGER REFERENCES nurses (nurse_id),
  leave_type TEXT, -- holiday; parental; study; unpaid; compassionate
  requested_on DATE,
  first_day DATE,
  last_day DATE,
  decision TEXT -- approved; refused; pending
);

CREATE TABLE swaps (
  swap_id INTEGER PRIMARY KEY,
  shift_id INTEGER REFERENCES shifts (shift_id),
  from_nurse_id INTEGER REFERENCES nurses (nurse_id),
  to_nurse_id INTEGER REFERENCES nurses (nurse_id),
  proposed_on DATE,
  accepted BOOLEAN
);

? Which nurses belong to the Oncology ward?
? names of nurses whose home ward is Oncology
SELECT n.full_name FROM nurses n JOIN wards w ON n.home_ward_id = w.ward_id WHERE w.ward_name = 'Oncology'

? Who has worked a night shift in Intensive Care?
? Return, once each, the nurses with a night shift in the Intensive Care ward.
SELECT DISTINCT n.full_name FROM nurses n JOIN shift_nurses sn ON sn.nurse_id = n.nurse_id JOIN shifts s ON sn.shift_id = s.shift_id JOIN wards w ON s.ward_id = w.ward_id WHERE s.shift_type = 'night' AND w.ward_name = 'Intensive Care'

? Which nurses have never asked for leave?
? nurses without any leave request
SELECT full_name FROM nurses WHERE nurse_id NOT IN (SELECT nurse_id FROM leave_requests)

? Which shifts have nobody on them yet?
? ids of shifts without a nurse, not in shift nurses
SELECT shift_id FROM shifts WHERE shift_id NOT IN (SELECT shift_id FROM shift_nurses)

? Who has given away a shift to another nurse in an accepted swap?
? distinct nurses from whom an accepted swap came
SELECT DISTINCT n.full_name FROM nurses n JOIN swaps s ON s.from_nurse_id = n.nurse_id WHERE s.accepted = TRUE

? Which nurses took over a shift through a swap? Name every nurse once.
? nurses to whom any swap went, no repeats
SELECT DISTINCT n.full_name FROM nurses n JOIN swaps s ON s.to_nurse_id = n.nurse_id

? How many shifts has Dorota Zak been in charge of?
? number of shifts where the nurse Dorota Zak had the role in charge
SELECT COUNT(*) FROM shift_nurses sn JOIN nurses n ON sn.nurse_id = n.nurse_id WHERE n.full_name = 'Dorota Zak' AND sn.role = 'in charge'

? How many hours of overtime did agency nurses do?
? total overtime hours of agency nurses on all shifts
SELECT SUM(sn.overtime_hours) FROM shift_nurses sn JOIN nurses n ON sn.nurse_id = n.nurse_id WHERE n.is_agency = TRUE

? How many shifts are planned for each ward, including wards without any?
? every ward with its number of shifts, zero where there are none
SELECT w.ward_name, COUNT(s.shift_id) FROM wards w LEFT JOIN shifts s ON s.ward_id = w.ward_id GROUP BY w.ward_id, w.ward_name

? Which wards have had a sick nurse on a shift?
? wards with any shift on which a nurse had the attendance sick
SELECT DISTINCT w.ward_name FROM wards w JOIN shifts s ON s.ward_id = w.ward_id JOIN shift_nurses sn ON sn.shift_id = s.shift_id WHERE sn.attendance = 'sick'

? What types of leave has Ben Foster had approved?
? unique leave types of approved requests by the nurse Ben Foster
SELECT DISTINCT l.leave_type FROM leave_requests l JOIN nurses n ON l.nurse_id = n.nurse_id WHERE n.full_name = 'Ben Foster' AND l.decision = 'approved'

? How many nurses are there in each grade?
? nurses by grade
? Break down our nurses by grade.
SELECT grade, COUNT(*) FROM nurses GROUP BY grade

? Number of nurses per home ward
? How many nurses does every ward have as home staff?
SELECT w.ward_name, COUNT(*) FROM wards w JOIN nurses n ON n.home_ward_id = w.ward_id GROUP BY w.ward_id, w.ward_name

? Overtime by ward
? How many overtime hours were worked on the shifts of each ward in total?
SELECT w.ward_name, SUM(sn.overtime_hours) FROM wards w JOIN shifts s ON s.ward_id = w.ward_id JOIN shift_nurses sn ON sn.shift_id = s.shift_id GROUP BY w.ward_id, w.ward_name

? For each type of leave, how many requests were approved, refused or are pending?
? leave requests by leave type and decision
SELECT leave_type, decision, COUNT(*) FROM leave_requests GROUP BY leave_type, decision

? How many shifts of each type are there and how many nurses do they need together?
? shift type with number of shifts and total nurses needed
SELECT shift_type, COUNT(*), SUM(nurses_needed) FROM shifts GROUP BY shift_type

? Which nurses were absent more than 4 times?
? nurses with over 4 absent shifts
SELECT n.full_name FROM nurses n JOIN shift_nurses sn ON sn.nurse_id = n.nurse_id WHERE sn.attendance = 'absent' GROUP BY n.nurse_id, n.full_name HAVING COUNT(*) > 4

? What is the average rate of pay and number of contract hours per grade?
? average pay rate and average contract hours by grade of nurse
SELECT grade, AVG(pay_rate), AVG(contract_hours) FROM nurses GROUP BY grade

? How many different wards has each nurse worked in?
? distinct wards per nurse, through their shifts
SELECT n.full_name, COUNT(DISTINCT s.ward_id) FROM nurses n JOIN shift_nurses sn ON sn.nurse_id = n.nurse_id JOIN shifts s ON sn.shift_id = s.shift_id GROUP BY n.nurse_id, n.full_name

? total beds per building
? How many beds do the wards in each building have?
SELECT building, SUM(bed_count) FROM wards GROUP BY building

? Which wards need at least 60 night shifts filled? I mean wards with 60 or more night shifts.
? wards having 60 or more night shifts
SELECT w.ward_name FROM wards w JOIN shifts s ON s.ward_id = w.ward_id WHERE s.shift_type = 'night' GROUP BY w.ward_id, w.ward_name HAVING COUNT(*) >= 60

? Attendance overview: how many shift nurses were present, late, sick or absent?
? count of shift nurses per attendance
SELECT attendance, COUNT(*) FROM shift_nurses GROUP BY attendance

? What leave types are requested on average how many days ahead?
? average days between request and first day of leave for each leave type
SELECT leave_type, AVG(first_day - requested_on) FROM leave_requests GROUP BY leave_type

? Who has the most leave days left?
? nurse with the highest number of leave days left
SELECT full_name FROM nurses ORDER BY leave_days_left DESC LIMIT 1

? Which nurse has done the most overtime?
? nurse with the largest total of overtime hours across shifts
SELECT n.full_name FROM nurses n JOIN shift_nurses sn ON sn.nurse_id = n.nurse_id GROUP BY n.nurse_id, n.full_name ORDER BY SUM(sn.overtime_hours) DESC LIMIT 1

? Top 3 nurses by number of night shifts, with the count
? Which 3 nurses worked the most night shifts, and how many?
SELECT n.full_name, COUNT(*) FROM nurses n JOIN shift_nurses sn ON sn.nurse_id = n.nurse_id JOIN shifts s ON sn.shift_id = s.shift_id WHERE s.shift_type = 'night' GROUP BY n.nurse_id, n.full_name ORDER BY COUNT(*) DESC LIMIT 3

? What is the largest ward by beds?
? ward with the most beds
SELECT ward_name FROM wards ORDER BY bed_count DESC LIMIT 1

? List nurses by grade, and inside a grade from the longest serving to the newest.
? nurse names sorted by grade, then start date
SELECT full_name FROM nurses ORDER BY grade, start_date

? Who is the youngest charge nurse?
? youngest nurse of grade charge nurse
SELECT full_name FROM nurses WHERE grade = 'charge nurse' ORDER BY dob DESC LIMIT 1

? Which ward has the smallest budget?
? ward with the lowest budget
SELECT ward_name FROM wards ORDER BY budget_amt LIMIT 1

? Which nurse was involved in the most swaps as the one handing over?
? nurse who gave away the most swaps
SELECT n.full_name FROM nurses n JOIN swaps s ON s.from_nurse_id = n.nurse_id GROUP BY n.nurse_id, n.full_name ORDER BY COUNT(*) DESC LIMIT 1

? Show the next 10 shifts by starting time, with type and start.
? the 10 earliest shifts: type and start time
SELECT shift_type, starts_at FROM shifts ORDER BY starts_at LIMIT 10

? How many hours does each shift last? Give id and hours.
? shift id with its length in hours
SELECT shift_id, EXTRACT(EPOCH FROM ends_at - starts_at) / 3600 FROM shifts

? Who is on holiday on 2024-08-15, with approved leave?
? nurses with approved leave whose first day is on or before 2024-08-15 and last day on or after 2024-08-15
SELECT n.full_name FROM nurses n JOIN leave_requests l ON l.nurse_id = n.nurse_id WHERE l.decision = 'approved' AND l.first_day <= '2024-08-15' AND l.last_day >= '2024-08-15'

? How many shifts start on each day of the week?
? shifts by weekday
SELECT EXTRACT(DOW FROM starts_at), COUNT(*) FROM shifts GROUP BY EXTRACT(DOW FROM starts_at)

? leave requests this month
? How many requests for leave were handed in this month?
SELECT COUNT(*) FROM leave_requests WHERE DATE_TRUNC('month', requested_on) = DATE_TRUNC('month', CURRENT_DATE)

? Which nurses started before 2010?
? nurses with us since before 2010
SELECT full_name FROM nurses WHERE EXTRACT(YEAR FROM start_date) < 2010

? Shifts per month on the Maternity ward
? How many shifts did Maternity have each month?
SELECT DATE_TRUNC('month', s.starts_at), COUNT(*) FROM shifts s JOIN wards w ON s.ward_id = w.ward_id WHERE w.ward_name = 'Maternity' GROUP BY DATE_TRUNC('month', s.starts_at)

? How many swaps were proposed in the last 60 days?
? swaps over the past 60 days
SELECT COUNT(*) FROM swaps WHERE proposed_on >= CURRENT_DATE - INTERVAL '60 days'

? How old is every matron?
? name and age in years of the nurses of grade matron
SELECT full_name, EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM dob) FROM nurses WHERE grade = 'matron'

? When did the first long day shift begin?
? earliest start of a long day shift
SELECT MIN(starts_at) FROM shifts WHERE shift_type = 'long day'

? What percentage of leave requests is refused?
? percent of leave requests that were refused
SELECT 100.0 * SUM(CASE WHEN decision = 'refused' THEN 1 ELSE 0 END) / COUNT(*) FROM leave_requests

? What share of nurses comes from an agency, per grade?
? for each grade, the share of agency nurses
SELECT grade, CAST(SUM(CASE WHEN is_agency = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM nurses GROUP BY grade

? How many beds are there per required nurse in each ward?
? ward name and beds divided by minimum nurses
SELECT ward_name, CAST(bed_count AS FLOAT) / NULLIF(min_nurses, 0) FROM wards

? How many nurses are there on a shift on average?
? average number of nurses per shift
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT shift_id), 0) FROM shift_nurses

? Ratio of student nurses to staff nurses
? What is the ratio of student nurse to staff nurse numbers among the nurses?
SELECT CAST(SUM(CASE WHEN grade = 'student nurse' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN grade = 'staff nurse' THEN 1 ELSE 0 END), 0) FROM nurses

? What proportion of proposed swaps was accepted?
? share of swaps accepted
SELECT CAST(SUM(CASE WHEN accepted = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM swaps

? Percentage of late arrivals per nurse
? For each nurse, what percentage of shifts shows the attendance late?
SELECT n.full_name, 100.0 * SUM(CASE WHEN sn.attendance = 'late' THEN 1 ELSE 0 END) / COUNT(*) FROM nurses n JOIN shift_nurses sn ON sn.nurse_id = n.nurse_id GROUP BY n.nurse_id, n.full_name

? What budget does each ward have per bed?
? budget per bed by ward name
SELECT ward_name, CAST(budget_amt AS FLOAT) / NULLIF(bed_count, 0) FROM wards

? Which shifts have not been published?
? ids of unpublished shifts
SELECT shift_id FROM shifts WHERE published = FALSE

? Which staff nurses earn between 22 and 28 an hour?
? staff nurses with a pay rate from 22 to 28
SELECT full_name FROM nurses WHERE grade = 'staff nurse' AND pay_rate BETWEEN 22 AND 28

? Which early or late shifts need more than 6 nurses?
? ids of early and late shifts with over 6 nurses needed
SELECT shift_id FROM shifts WHERE shift_type IN ('early', 'late') AND nurses_needed > 6

? Which nurses have used up their leave, so 0 days left?
? nurses with 0 leave days left
SELECT full_name FROM nurses WHERE leave_days_left = 0

? Show name, grade and contract hours of the agency nurses on under 20 hours.
? agency nurses with contract hours below 20: name, grade, hours
SELECT full_name, grade, contract_hours FROM nurses WHERE is_agency = TRUE AND contract_hours < 20

? Wards outside the Annex building with more than 24 beds
? Which wards have over 24 beds and are in a building other than Annex?
SELECT ward_name FROM wards WHERE building <> 'Annex' AND bed_count > 24

? Which nurses have no home ward?
? nurses where the home ward is missing
SELECT full_name FROM nurses WHERE home_ward_id IS NULL

? Pending requests for study or parental leave
? ids of pending leave requests of type study or parental
SELECT leave_id FROM leave_requests WHERE decision = 'pending' AND leave_type IN ('study', 'parental')

? Which nurses are called Maria something, so have a name starting with Maria?
? nurses whose full name begins with Maria
SELECT full_name FROM nurses WHERE full_name LIKE 'Maria%'

? Is there leave that was asked for after it had started? Show the ids.
? ids of leave requests requested after the first day
SELECT leave_id FROM leave_requests WHERE requested_on > first_day

? Which patients were on the Oncology ward last week?
? patients of the Oncology ward
I do not know

? Why did Elena Rossi refuse the swap?
? reason for the refused swap of Elena Rossi
I do not know

? Which nurses are vaccinated against flu?
? flu vaccination per nurse
I do not know
