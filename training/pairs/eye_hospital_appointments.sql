-- Appointments at an eye hospital: clinics, consultants, patients, referrals, slots, letters and no-shows.

CREATE TABLE eye_clinics (
  clinic_id INTEGER PRIMARY KEY,
  clinic_name TEXT, -- Glaucoma Clinic; Retina Clinic; Cornea Clinic; Squint Clinic; Cataract Clinic
  floor INTEGER,
  rooms INTEGER,
  phone_ext TEXT,
  target_wait_days INTEGER
);

CREATE TABLE consultants (
  consultant_id INTEGER PRIMARY KEY,
  surname TEXT, -- Abara; Blom; Cheng; Duval; Engstrom
  clinic_id INTEGER REFERENCES eye_clinics (clinic_id),
  rank TEXT, -- registrar; consultant; professor; fellow
  appointed DATE,
  slots_per_day INTEGER
);

CREATE TABLE eye_patients (
  patient_no INTEGER PRIMARY KEY,
  forename TEXT, -- Ada; Basil; Cecily; Duncan; Esme
  surname TEXT, -- Archer; Bolton; Cooper; Dunne; Elgin
  dob DATE,
  postcode TEXT,
  preferred_language TEXT, -- English; Welsh; Polish; Urdu; French
  needs_transport BOOLEAN,
  sms_consent BOOLEAN
);

CREATE TABLE referrals (
  referral_id INTEGER PRIMARY KEY,
  patient_no INTEGER REFERENCES eye_patients (patient_no),
  clinic_id INTEGER REFERENCES eye_clinics (clinic_id),
  source TEXT, -- optometrist; family doctor; emergency room; screening
  urgency TEXT, -- routine; soon; urgent
  received_on DATE,
  closed_on DATE
);

CREATE TABLE appointments (
  appt_id INTEGER PRIMARY KEY,
  referral_id INTEGER REFERENCES referrals (referral_id),
  consultant_id INTEGER REFERENCES consultants (consultant_id),
  booked_on DATE,
  scheduled_at TIMESTAMP,
  seen_at TIMESTAMP,
  appt_type TEXT, -- first visit; follow-up; laser; injection; telephone
  attendance TEXT, -- attended; did not attend; cancelled; rebooked
  fee NUMERIC
);

CREATE TABLE letters (
  letter_id INTEGER PRIMARY KEY,
  appt_id INTEGER REFERENCES appointments (appt_id),
  sent_on DATE,
  channel TEXT, -- post; email; text message
  letter_type TEXT -- reminder; invitation; result; discharge
);

? Which consultants work in the Retina Clinic?
? surnames of consultants at the Retina Clinic
SELECT c.surname FROM consultants c JOIN eye_clinics k ON c.clinic_id = k.clinic_id WHERE k.clinic_name = 'Retina Clinic'

? Which patients were referred to the Squint Clinic?
? forename and surname of patients with any referral to the Squint Clinic, each once
SELECT DISTINCT p.forename, p.surname FROM eye_patients p JOIN referrals r ON r.patient_no = p.patient_no JOIN eye_clinics k ON r.clinic_id = k.clinic_id WHERE k.clinic_name = 'Squint Clinic'

? Which referrals have no appointment yet?
? ids of referrals without any appointment
SELECT referral_id FROM referrals WHERE referral_id NOT IN (SELECT referral_id FROM appointments)

? Which consultants have never had an appointment?
? consultants without appointments
SELECT surname FROM consultants WHERE consultant_id NOT IN (SELECT consultant_id FROM appointments)

? How many appointments for laser did Cheng have?
? number of laser appointments of the consultant Cheng
SELECT COUNT(*) FROM appointments a JOIN consultants c ON a.consultant_id = c.consultant_id WHERE a.appt_type = 'laser' AND c.surname = 'Cheng'

? Which Welsh speaking patients missed an appointment? Attendance says did not attend.
? patients with preferred language Welsh and any appointment with the attendance did not attend
SELECT DISTINCT p.forename, p.surname FROM eye_patients p JOIN referrals r ON r.patient_no = p.patient_no JOIN appointments a ON a.referral_id = r.referral_id WHERE p.preferred_language = 'Welsh' AND a.attendance = 'did not attend'

? What did appointments on urgent referrals bring in?
? total fee of appointments whose referral is urgent
SELECT SUM(a.fee) FROM appointments a JOIN referrals r ON a.referral_id = r.referral_id WHERE r.urgency = 'urgent'

? Which appointments have had no letter?
? ids of appointments without a letter
SELECT appt_id FROM appointments WHERE appt_id NOT IN (SELECT appt_id FROM letters)

? How many consultants does each clinic have, clinics with none included?
? every eye clinic, also those without consultants, and the number of consultants
SELECT k.clinic_name, COUNT(c.consultant_id) FROM eye_clinics k LEFT JOIN consultants c ON c.clinic_id = k.clinic_id GROUP BY k.clinic_id, k.clinic_name

? Which consultants has Esme Elgin seen?
? distinct surnames of consultants with an appointment on any referral of the patient Esme Elgin
SELECT DISTINCT c.surname FROM consultants c JOIN appointments a ON a.consultant_id = c.consultant_id JOIN referrals r ON a.referral_id = r.referral_id JOIN eye_patients p ON r.patient_no = p.patient_no WHERE p.forename = 'Esme' AND p.surname = 'Elgin'

? From which sources do referrals to clinics on floor 2 come?
? unique referral sources of eye clinics on floor 2
SELECT DISTINCT r.source FROM referrals r JOIN eye_clinics k ON r.clinic_id = k.clinic_id WHERE k.floor = 2

? How many referrals does each clinic get per urgency?
? referrals by clinic name and urgency
SELECT k.clinic_name, r.urgency, COUNT(*) FROM eye_clinics k JOIN referrals r ON r.clinic_id = k.clinic_id GROUP BY k.clinic_name, r.urgency

? Appointments by attendance
? How many appointments were attended, cancelled, rebooked or missed? Count by attendance.
SELECT attendance, COUNT(*) FROM appointments GROUP BY attendance

? Number of appointments and total fee per type
? For each appointment type, how many were there and how much was charged?
SELECT appt_type, COUNT(*), SUM(fee) FROM appointments GROUP BY appt_type

? How many patients speak each language?
? patients per preferred language
SELECT preferred_language, COUNT(*) FROM eye_patients GROUP BY preferred_language

? Which consultants had more than 100 appointments in 2024?
? consultants with over 100 appointments scheduled in 2024
SELECT c.surname FROM consultants c JOIN appointments a ON a.consultant_id = c.consultant_id WHERE EXTRACT(YEAR FROM a.scheduled_at) = 2024 GROUP BY c.consultant_id, c.surname HAVING COUNT(*) > 100

? Number of different patients referred by each source
? How many distinct patients does each referral source send?
SELECT source, COUNT(DISTINCT patient_no) FROM referrals GROUP BY source

? Letters by type and channel
? How many letters of each type went out on each channel?
SELECT letter_type, channel, COUNT(*) FROM letters GROUP BY letter_type, channel

? Average slots per day for each rank of consultant
? What is the mean number of daily slots per rank, and how many consultants hold it? Rank, average, count.
SELECT rank, AVG(slots_per_day), COUNT(*) FROM consultants GROUP BY rank

? Which sources sent at least 75 urgent referrals?
? referral sources with 75 or more urgent referrals
SELECT source FROM referrals WHERE urgency = 'urgent' GROUP BY source HAVING COUNT(*) >= 75

? rooms per floor
? How many rooms do the eye clinics on each floor have?
SELECT floor, SUM(rooms) FROM eye_clinics GROUP BY floor

? Average, lowest and highest fee by consultant
? For every consultant the average, minimum and maximum appointment fee
SELECT c.surname, AVG(a.fee), MIN(a.fee), MAX(a.fee) FROM consultants c JOIN appointments a ON a.consultant_id = c.consultant_id GROUP BY c.consultant_id, c.surname

? Which clinic has the most referrals?
? eye clinic with the largest number of referrals
SELECT k.clinic_name FROM eye_clinics k JOIN referrals r ON r.clinic_id = k.clinic_id GROUP BY k.clinic_id, k.clinic_name ORDER BY COUNT(*) DESC LIMIT 1

? Which consultant sees the most patients a day, by slots?
? consultant with the highest number of slots per day
SELECT surname FROM consultants ORDER BY slots_per_day DESC LIMIT 1

? Who is our oldest patient that needs transport?
? oldest patient needing transport
SELECT forename, surname FROM eye_patients WHERE needs_transport = TRUE ORDER BY dob LIMIT 1

? Top 5 consultants by number of injection appointments, with the count
? Which 5 consultants gave the most injection appointments and how many?
SELECT c.surname, COUNT(*) FROM consultants c JOIN appointments a ON a.consultant_id = c.consultant_id WHERE a.appt_type = 'injection' GROUP BY c.consultant_id, c.surname ORDER BY COUNT(*) DESC LIMIT 5

? Show the 10 open referrals that have waited longest: id and date received.
? 10 oldest referrals without closing date, id and received date
SELECT referral_id, received_on FROM referrals WHERE closed_on IS NULL ORDER BY received_on LIMIT 10

? List the consultants from the latest appointed to the first.
? surnames of consultants by appointed date descending
SELECT surname FROM consultants ORDER BY appointed DESC

? Which clinic allows the shortest wait?
? eye clinic with the fewest target wait days
SELECT clinic_name FROM eye_clinics ORDER BY target_wait_days LIMIT 1

? Which patient has had the most appointments?
? patient with the highest number of appointments over all referrals
SELECT p.forename, p.surname FROM eye_patients p JOIN referrals r ON r.patient_no = p.patient_no JOIN appointments a ON a.referral_id = r.referral_id GROUP BY p.patient_no, p.forename, p.surname ORDER BY COUNT(*) DESC LIMIT 1

? Patients sorted by surname and forename, with postcode
? list surname, forename and postcode of patients ordered by surname, then forename
SELECT surname, forename, postcode FROM eye_patients ORDER BY surname, forename

? How many appointments are scheduled for May 2025?
? appointments in May 2025
SELECT COUNT(*) FROM appointments WHERE EXTRACT(YEAR FROM scheduled_at) = 2025 AND EXTRACT(MONTH FROM scheduled_at) = 5

? How many minutes do patients wait past their scheduled time on average, per type of appointment?
? average minutes between scheduled and seen by appointment type
SELECT appt_type, AVG(EXTRACT(EPOCH FROM seen_at - scheduled_at) / 60) FROM appointments GROUP BY appt_type

? Referrals received per month in 2023
? How many referrals came in each month of 2023?
SELECT DATE_TRUNC('month', received_on), COUNT(*) FROM referrals WHERE EXTRACT(YEAR FROM received_on) = 2023 GROUP BY DATE_TRUNC('month', received_on)

? How many days pass on average between referral and booking?
? average days from receiving a referral until an appointment was booked
SELECT AVG(a.booked_on - r.received_on) FROM appointments a JOIN referrals r ON a.referral_id = r.referral_id

? Letters sent in the last 30 days
? How many letters did we send over the past 30 days?
SELECT COUNT(*) FROM letters WHERE sent_on >= CURRENT_DATE - INTERVAL '30 days'

? Appointments per weekday
? How many appointments fall on each day of the week?
SELECT EXTRACT(DOW FROM scheduled_at), COUNT(*) FROM appointments GROUP BY EXTRACT(DOW FROM scheduled_at)

? When was Basil Bolton last scheduled?
? latest scheduled appointment time of the patient Basil Bolton
SELECT MAX(a.scheduled_at) FROM appointments a JOIN referrals r ON a.referral_id = r.referral_id JOIN eye_patients p ON r.patient_no = p.patient_no WHERE p.forename = 'Basil' AND p.surname = 'Bolton'

? Referrals closed before 2024-04-01
? Which referrals were closed earlier than April 1, 2024? Ids only.
SELECT referral_id FROM referrals WHERE closed_on < '2024-04-01'

? Which consultants were appointed since 2020?
? consultants appointed in 2020 or later
SELECT surname FROM consultants WHERE EXTRACT(YEAR FROM appointed) >= 2020

? What percentage of appointments was cancelled?
? percent of cancelled appointments
SELECT 100.0 * SUM(CASE WHEN attendance = 'cancelled' THEN 1 ELSE 0 END) / COUNT(*) FROM appointments

? Share of appointments attended, per consultant
? For each consultant, what proportion of appointments was attended?
SELECT c.surname, CAST(SUM(CASE WHEN a.attendance = 'attended' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM consultants c JOIN appointments a ON a.consultant_id = c.consultant_id GROUP BY c.consultant_id, c.surname

? How many appointments does a referral lead to on average?
? average number of appointments per referral
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT referral_id), 0) FROM appointments

? Ratio of urgent to routine referrals
? What is the ratio of urgent referrals to routine ones?
SELECT CAST(SUM(CASE WHEN urgency = 'urgent' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN urgency = 'routine' THEN 1 ELSE 0 END), 0) FROM referrals

? What percentage of patients agreed to text messages, by language?
? by preferred language, percentage of patients with SMS consent
SELECT preferred_language, 100.0 * SUM(CASE WHEN sms_consent = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM eye_patients GROUP BY preferred_language

? Share of letters that are a reminder
? What share of all letters is a reminder?
SELECT CAST(SUM(CASE WHEN letter_type = 'reminder' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM letters

? Average fee income per referral
? total appointment fees divided by the number of different referrals
SELECT CAST(SUM(fee) AS FLOAT) / NULLIF(COUNT(DISTINCT referral_id), 0) FROM appointments

? Which patients need transport but gave no SMS consent?
? patients needing transport without SMS consent
SELECT forename, surname FROM eye_patients WHERE needs_transport = TRUE AND sms_consent = FALSE

? Which fellows or registrars have more than 14 slots a day?
? consultants of rank fellow or registrar with over 14 slots per day
SELECT surname FROM consultants WHERE rank IN ('fellow', 'registrar') AND slots_per_day > 14

? Telephone appointments with a fee under 50
? ids of telephone appointments costing less than 50
SELECT appt_id FROM appointments WHERE appt_type = 'telephone' AND fee < 50

? Referrals from the emergency room that are still open
? ids of referrals with source emergency room and no closing date
SELECT referral_id FROM referrals WHERE source = 'emergency room' AND closed_on IS NULL

? Show name, floor and phone extension of clinics with between 3 and 6 rooms.
? eye clinics having 3 to 6 rooms: name, floor, phone extension
SELECT clinic_name, floor, phone_ext FROM eye_clinics WHERE rooms BETWEEN 3 AND 6

? Patients with a postcode starting with CF
? Which patients live in a postcode that begins with CF?
SELECT forename, surname FROM eye_patients WHERE postcode LIKE 'CF%'

? Which patients do not prefer English?
? patients whose preferred language is something other than English
SELECT forename, surname FROM eye_patients WHERE preferred_language <> 'English'

? Letters by email or text message
? ids of letters sent by text message or email
SELECT letter_id FROM letters WHERE channel IN ('email', 'text message')

? Attended appointments with no time seen recorded
? ids of attended appointments where the seen time is missing
SELECT appt_id FROM appointments WHERE attendance = 'attended' AND seen_at IS NULL

? Which patients went blind?
? visual acuity of each patient
I do not know

? Who accompanied Ada Archer to her appointment?
? companion of Ada Archer
I do not know

? What parking fee do patients pay?
? parking revenue per day
I do not know
