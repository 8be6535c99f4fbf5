-- A sleep laboratory's study: participants in groups, nights in the lab, sleep stages, events and questionnaires.

CREATE TABLE study_arms (
  arm_id INTEGER PRIMARY KEY,
  arm_name TEXT, -- control; light therapy; melatonin; breathing mask
  planned_size INTEGER,
  begins DATE,
  ends DATE
);

CREATE TABLE participants (
  pid INTEGER PRIMARY KEY,
  code_name TEXT, -- Lark; Owl; Robin; Wren; Finch
  arm_id INTEGER REFERENCES study_arms (arm_id),
  sex TEXT, -- female; male
  birth_year INTEGER,
  bmi NUMERIC,
  job_type TEXT, -- shift work; office; retired; student
  chronotype TEXT, -- early; late; neutral
  enrolled_on DATE,
  dropped_out_on DATE,
  smoker BOOLEAN
);

CREATE TABLE lab_rooms (
  room_id INTEGER PRIMARY KEY,
  room_label TEXT, -- Moon; Star; Cloud; Dusk
  noise_db NUMERIC,
  room_temp NUMERIC,
  has_camera BOOLEAN
);

CREATE TABLE nights (
  night_id INTEGER PRIMARY KEY,
  pid INTEGER REFERENCES participants (pid),
  room_id INTEGER REFERENCES lab_rooms (room_id),
  technician TEXT, -- Ulla; Viktor; Wanda; Xaver
  lights_off TIMESTAMP,
  lights_on TIMESTAMP,
  minutes_asleep INTEGER,
  minutes_to_sleep INTEGER,
  awakenings INTEGER,
  avg_oxygen NUMERIC,
  recording TEXT -- complete; partial; lost
);

CREATE TABLE stages (
  stage_id INTEGER PRIMARY KEY,
  night_id INTEGER REFERENCES nights (night_id),
  stage TEXT, -- REM; light; deep; awake
  minutes NUMERIC
);

CREATE TABLE sleep_events (
  event_id INTEGER PRIMARY KEY,
  night_id INTEGER REFERENCES nights (night_id),
  event_kind TEXT, -- apnea; snoring; leg movement; sleepwalking
  occurred_at TIMESTAMP,
  duration_s NUMERIC,
  body_position TEXT -- back; left side; right side; stomach
);

CREATE TABLE questionnaires (
  q_id INTEGER PRIMARY KEY,
  pid INTEGER REFERENCES participants (pid),
  filled_in DATE,
  instrument TEXT, -- Epworth; Pittsburgh; diary
  score INTEGER,
  coffee_cups INTEGER
);

? Which participants are in the melatonin arm?
? code names of participants assigned to the study arm melatonin
SELECT p.code_name FROM participants p JOIN study_arms a ON p.arm_id = a.arm_id WHERE a.arm_name = 'melatonin'

? Which participants had an apnea event?
? distinct code names of participants with a night that has any apnea sleep event
SELECT DISTINCT p.code_name FROM participants p JOIN nights n ON n.pid = p.pid JOIN sleep_events e ON e.night_id = n.night_id WHERE e.event_kind = 'apnea'

? Which participants have not spent a night in the lab?
? participants without any night
SELECT code_name FROM participants WHERE pid NOT IN (SELECT pid FROM nights)

? Who has never filled in a questionnaire?
? participants without a questionnaire
SELECT code_name FROM participants WHERE pid NOT IN (SELECT pid FROM questionnaires)

? In which rooms did participants sleepwalk? Kind of event is sleepwalking.
? unique labels of lab rooms with nights that have a sleepwalking event
SELECT DISTINCT r.room_label FROM lab_rooms r JOIN nights n ON n.room_id = r.room_id JOIN sleep_events e ON e.night_id = n.night_id WHERE e.event_kind = 'sleepwalking'

? How many minutes of deep sleep did smokers get in total?
? total minutes in the stage deep over the nights of participants who are smokers
SELECT SUM(s.minutes) FROM stages s JOIN nights n ON s.night_id = n.night_id JOIN participants p ON n.pid = p.pid WHERE s.stage = 'deep' AND p.smoker = TRUE

? How long do people on shift work sleep on average?
? average minutes asleep per night for participants with the job type shift work
SELECT AVG(n.minutes_asleep) FROM nights n JOIN participants p ON n.pid = p.pid WHERE p.job_type = 'shift work'

? How many participants are in each arm, including arms still empty?
? all study arms with their number of participants, also arms without any
SELECT a.arm_name, COUNT(p.pid) FROM study_arms a LEFT JOIN participants p ON p.arm_id = a.arm_id GROUP BY a.arm_id, a.arm_name

? How many nights did Viktor watch over in the Moon room?
? number of nights with technician Viktor in the lab room Moon
SELECT COUNT(*) FROM nights n JOIN lab_rooms r ON n.room_id = r.room_id WHERE n.technician = 'Viktor' AND r.room_label = 'Moon'

? What is the average Epworth score of the control arm?
? mean Epworth questionnaire score of participants in control
SELECT AVG(q.score) FROM questionnaires q JOIN participants p ON q.pid = p.pid JOIN study_arms a ON p.arm_id = a.arm_id WHERE q.instrument = 'Epworth' AND a.arm_name = 'control'

? Nights without a single sleep event
? ids of nights that have no sleep event
SELECT night_id FROM nights WHERE night_id NOT IN (SELECT night_id FROM sleep_events)

? Participants by sex and chronotype
? How many participants are there for every sex and chronotype?
SELECT sex, chronotype, COUNT(*) FROM participants GROUP BY sex, chronotype

? Sleep events per kind with their average duration
? For each kind of sleep event, how many were there and how long did they last on average?
SELECT event_kind, COUNT(*), AVG(duration_s) FROM sleep_events GROUP BY event_kind

? Average minutes per sleep stage
? How many minutes does each stage last on average?
SELECT stage, AVG(minutes) FROM stages GROUP BY stage

? How many nights did each technician cover?
? nights per technician
SELECT technician, COUNT(*) FROM nights GROUP BY technician

? Average minutes asleep by arm
? For each study arm, how many minutes did participants sleep per night on average?
SELECT a.arm_name, AVG(n.minutes_asleep) FROM study_arms a JOIN participants p ON p.arm_id = a.arm_id JOIN nights n ON n.pid = p.pid GROUP BY a.arm_id, a.arm_name

? Which participants have spent more than 6 nights here?
? code names of participants with over 6 nights
SELECT p.code_name FROM participants p JOIN nights n ON n.pid = p.pid GROUP BY p.pid, p.code_name HAVING COUNT(*) > 6

? Lowest and highest BMI by type of job
? For every job type, min and max BMI of participants
SELECT job_type, MIN(bmi), MAX(bmi) FROM participants GROUP BY job_type

? How many different participants slept in each room?
? distinct participants per lab room label, from the nights
SELECT r.room_label, COUNT(DISTINCT n.pid) FROM lab_rooms r JOIN nights n ON n.room_id = r.room_id GROUP BY r.room_id, r.room_label

? In what position do events occur? Count sleep events by body position.
? sleep events per body position
SELECT body_position, COUNT(*) FROM sleep_events GROUP BY body_position

? Average score and average cups of coffee by instrument
? For each questionnaire instrument, mean score and mean coffee cups
SELECT instrument, AVG(score), AVG(coffee_cups) FROM questionnaires GROUP BY instrument

? Who slept longest in one night?
? code name of the participant with the most minutes asleep in a night
SELECT p.code_name FROM participants p JOIN nights n ON n.pid = p.pid ORDER BY n.minutes_asleep DESC LIMIT 1

? Which room is the noisiest?
? lab room with the highest noise
SELECT room_label FROM lab_rooms ORDER BY noise_db DESC LIMIT 1

? Which participant had the most snoring events?
? participant with the largest number of snoring sleep events
SELECT p.code_name FROM participants p JOIN nights n ON n.pid = p.pid JOIN sleep_events e ON e.night_id = n.night_id WHERE e.event_kind = 'snoring' GROUP BY p.pid, p.code_name ORDER BY COUNT(*) DESC LIMIT 1

? Top 5 nights by awakenings, with id and count of awakenings
? the 5 most restless nights: night id and awakenings, most first
SELECT night_id, awakenings FROM nights ORDER BY awakenings DESC LIMIT 5

? List participants from the youngest to the oldest with birth year.
? participants by birth year descending: code name, birth year
SELECT code_name, birth_year FROM participants ORDER BY birth_year DESC

? Which arm is planned to be the largest?
? study arm with the highest planned size
SELECT arm_name FROM study_arms ORDER BY planned_size DESC LIMIT 1

? How many hours is the light off in a night on average?
? average hours between lights off and lights on
SELECT AVG(EXTRACT(EPOCH FROM lights_on - lights_off) / 3600) FROM nights

? Participants enrolled per month in 2024
? How many participants enrolled in each month of 2024?
SELECT DATE_TRUNC('month', enrolled_on), COUNT(*) FROM participants WHERE EXTRACT(YEAR FROM enrolled_on) = 2024 GROUP BY DATE_TRUNC('month', enrolled_on)

? Nights recorded in the last 21 days
? How many nights with lights off were there in the past 21 days?
SELECT COUNT(*) FROM nights WHERE lights_off >= CURRENT_DATE - INTERVAL '21 days'

? After how many days do participants drop out on average?
? average days from enrolment to dropping out
SELECT AVG(dropped_out_on - enrolled_on) FROM participants

? When was the last questionnaire of Owl filled in?
? latest questionnaire date of the participant with code name Owl
SELECT MAX(q.filled_in) FROM questionnaires q JOIN participants p ON q.pid = p.pid WHERE p.code_name = 'Owl'

? Which study arms begin after 2023-09-15?
? arms with a start later than September 15, 2023
SELECT arm_name FROM study_arms WHERE begins > '2023-09-15'

? Nights by weekday
? On which days of the week do nights start, and how many? Go by lights off.
SELECT EXTRACT(DOW FROM lights_off), COUNT(*) FROM nights GROUP BY EXTRACT(DOW FROM lights_off)

? What share of recordings is lost?
? proportion of nights with a lost recording
SELECT CAST(SUM(CASE WHEN recording = 'lost' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM nights

? Percentage of smokers per arm
? For each study arm, what percentage of participants are smokers?
SELECT a.arm_name, 100.0 * SUM(CASE WHEN p.smoker = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM study_arms a JOIN participants p ON p.arm_id = a.arm_id GROUP BY a.arm_id, a.arm_name

? How many sleep events occur per night on average?
? average number of sleep events per night with events
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT night_id), 0) FROM sleep_events

? Ratio of early to late chronotypes
? What is the ratio of participants with an early chronotype to those with a late one?
SELECT CAST(SUM(CASE WHEN chronotype = 'early' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN chronotype = 'late' THEN 1 ELSE 0 END), 0) FROM participants

? What percentage of participants dropped out?
? percent of participants with a drop-out date
SELECT 100.0 * SUM(CASE WHEN dropped_out_on IS NOT NULL THEN 1 ELSE 0 END) / COUNT(*) FROM participants

? Which female participants have a BMI above 30?
? women in the study, female, with a BMI over 30
SELECT code_name FROM participants WHERE sex = 'female' AND bmi > 30

? Rooms without a camera
? Which lab rooms have no camera?
SELECT room_label FROM lab_rooms WHERE has_camera = FALSE

? Participants who are retired or a student and do not smoke
? non-smoker participants with job type student or retired
SELECT code_name FROM participants WHERE job_type IN ('retired', 'student') AND smoker = FALSE

? Complete nights with oxygen under 90
? ids of nights with a complete recording and average oxygen below 90
SELECT night_id FROM nights WHERE recording = 'complete' AND avg_oxygen < 90

? Who is still in the study, not dropped out?
? participants without a drop-out date
SELECT code_name FROM participants WHERE dropped_out_on IS NULL

? Show night id, minutes asleep and awakenings of nights where falling asleep took between 30 and 60 minutes.
? nights with 30 to 60 minutes to sleep: id, minutes asleep, awakenings
SELECT night_id, minutes_asleep, awakenings FROM nights WHERE minutes_to_sleep BETWEEN 30 AND 60

? What did Finch dream about?
? dreams by night
I do not know

? How much were participants paid?
? compensation per participant
I do not know

? Which technicians recorded nights of participants in the light therapy arm?
? distinct technicians of nights with participants from the arm light therapy
SELECT DISTINCT n.technician FROM nights n JOIN participants p ON n.pid = p.pid JOIN study_arms a ON p.arm_id = a.arm_id WHERE a.arm_name = 'light therapy'

? Which participants had at least 10 leg movement events?
? code names of participants with 10 or more leg movement sleep events
SELECT p.code_name FROM participants p JOIN nights n ON n.pid = p.pid JOIN sleep_events e ON e.night_id = n.night_id WHERE e.event_kind = 'leg movement' GROUP BY p.pid, p.code_name HAVING COUNT(*) >= 10

? Nights per recording quality and technician
? How many nights are complete, partial or lost for each technician? Technician, recording, count.
SELECT technician, recording, COUNT(*) FROM nights GROUP BY technician, recording

? How efficient was each night, minutes asleep divided by minutes asleep plus minutes to sleep?
? night id and minutes asleep over the sum of minutes asleep and minutes to sleep
SELECT night_id, CAST(minutes_asleep AS FLOAT) / NULLIF(minutes_asleep + minutes_to_sleep, 0) FROM nights

? Share of sleep events on the back, by code name of the participant
? For each participant code name, what proportion of sleep events occurred in the position back?
SELECT p.code_name, CAST(SUM(CASE WHEN e.body_position = 'back' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM participants p JOIN nights n ON n.pid = p.pid JOIN sleep_events e ON e.night_id = n.night_id GROUP BY p.pid, p.code_name

? Which room has hosted the most nights?
? lab room with the largest number of nights
SELECT r.room_label FROM lab_rooms r JOIN nights n ON n.room_id = r.room_id GROUP BY r.room_id, r.room_label ORDER BY COUNT(*) DESC LIMIT 1

? Questionnaires filled in per year
? How many questionnaires did we get in each year?
SELECT EXTRACT(YEAR FROM filled_in), COUNT(*) FROM questionnaires GROUP BY EXTRACT(YEAR FROM filled_in)

? How many days does each arm of the study run?
? study arm name and days from begin to end
SELECT arm_name, ends - begins FROM study_arms

? Pittsburgh questionnaires with more than 4 cups of coffee
? ids of Pittsburgh questionnaires where over 4 coffee cups were drunk
SELECT q_id FROM questionnaires WHERE instrument = 'Pittsburgh' AND coffee_cups > 4
