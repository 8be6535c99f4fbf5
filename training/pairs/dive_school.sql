-- A diving school: its courses, instructors, students and dives.

CREATE TABLE instructors (
  instructor_id INTEGER PRIMARY KEY,
  full_name TEXT, -- Marta Ruiz; Jonas Weber; Aiko Mori; Pedro Alves
  licence_level TEXT, -- master; open water; rescue; technical
  hired_on DATE,
  hourly_wage NUMERIC,
  is_freelance BOOLEAN
);

CREATE TABLE courses (
  course_id INTEGER PRIMARY KEY,
  title TEXT, -- Night Diving; Wreck Diving; First Bubbles; Deep Blue
  difficulty TEXT, -- beginner; intermediate; advanced
  price NUMERIC,
  max_students INTEGER,
  instructor_id INTEGER REFERENCES instructors (instructor_id)
);

CREATE TABLE students (
  student_id INTEGER PRIMARY KEY,
  first_name TEXT, -- Lena; Omar; Sofia; Tom
  last_name TEXT, -- Becker; Haddad; Costa; Young
  nationality TEXT, -- Spain; Germany; Japan; Canada
  birth_date DATE
);

CREATE TABLE enrollments (
  enrollment_id INTEGER PRIMARY KEY,
  student_id INTEGER REFERENCES students (student_id),
  course_id INTEGER REFERENCES courses (course_id),
  enrolled_on DATE,
  amount_paid NUMERIC,
  status TEXT -- completed; cancelled; in progress
);

? How many students come from Japan?
? number of Japan students
SELECT COUNT(*) FROM students WHERE nationality = 'Japan'

? Which instructors teach the Wreck Diving course?
? Who teaches Wreck Diving?
SELECT i.full_name FROM courses c JOIN instructors i ON c.instructor_id = i.instructor_id WHERE c.title = 'Wreck Diving'

? What share of enrollments was cancelled?
SELECT CAST(SUM(CASE WHEN status = 'cancelled' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM enrollments

? How much did students pay in each month of 2023?
SELECT DATE_TRUNC('month', enrolled_on), SUM(amount_paid) FROM enrollments WHERE EXTRACT(YEAR FROM enrolled_on) = 2023 GROUP BY DATE_TRUNC('month', enrolled_on)
