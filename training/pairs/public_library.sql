-- A town library with branches, members, loans, reservations and reading events.

CREATE TABLE branch (
  branch_id INTEGER PRIMARY KEY,
  branch_name TEXT, -- Main Library; Riverside Branch; Eastside Branch; Children's Corner
  street TEXT,
  opened_year INTEGER,
  seats INTEGER,
  manager TEXT
);

CREATE TABLE writer (
  writer_id INTEGER PRIMARY KEY,
  name TEXT, -- Marian Cole; Takeshi Ono; Leila Aziz; Bruno Keller
  country TEXT, -- Ireland; Japan; Egypt; Austria
  born_year INTEGER,
  died_year INTEGER
);

CREATE TABLE book (
  book_id INTEGER PRIMARY KEY,
  title TEXT, -- The Silent Garden; Paper Moons; Winter Harbour; A History of Bread
  writer_id INTEGER REFERENCES writer (writer_id),
  genre TEXT, -- crime; fantasy; history; poetry; cooking
  language TEXT, -- English; German; French; Arabic
  published_year INTEGER,
  page_count INTEGER,
  replacement_cost NUMERIC
);

CREATE TABLE copy (
  copy_id INTEGER PRIMARY KEY,
  book_id INTEGER REFERENCES book (book_id),
  branch_id INTEGER REFERENCES branch (branch_id),
  acquired_on DATE,
  condition TEXT, -- new; good; worn; damaged
  is_reference_only BOOLEAN
);

CREATE TABLE member (
  member_id INTEGER PRIMARY KEY,
  name TEXT, -- Pat Doyle; Susan Lim; Errol Grant; Wanda Kos
  category TEXT, -- adult; child; student; senior
  joined_on DATE,
  birth_date DATE,
  home_branch_id INTEGER REFERENCES branch (branch_id),
  email TEXT,
  is_blocked BOOLEAN
);

CREATE TABLE loan (
  loan_id INTEGER PRIMARY KEY,
  copy_id INTEGER REFERENCES copy (copy_id),
  member_id INTEGER REFERENCES member (member_id),
  loaned_on DATE,
  due_on DATE,
  returned_on DATE,
  fine NUMERIC,
  renewals INTEGER
);

CREATE TABLE reservation (
  reservation_id INTEGER PRIMARY KEY,
  book_id INTEGER REFERENCES book (book_id),
  member_id INTEGER REFERENCES member (member_id),
  placed_at TIMESTAMP,
  state TEXT -- waiting; ready; collected; cancelled
);

? Which members have borrowed any fantasy book?
? names of all members who took out at least one fantasy title
SELECT DISTINCT m.name FROM member m JOIN loan l ON l.member_id = m.member_id JOIN copy c ON l.copy_id = c.copy_id JOIN book b ON c.book_id = b.book_id WHERE b.genre = 'fantasy'

? Who wrote Paper Moons?
? writer of the book Paper Moons
SELECT w.name FROM writer w JOIN book b ON b.writer_id = w.writer_id WHERE b.title = 'Paper Moons'

? Which books by writers from Japan do we have?
? titles of books written by somebody from Japan
SELECT b.title FROM book b JOIN writer w ON b.writer_id = w.writer_id WHERE w.country = 'Japan'

? At which branches can I find Winter Harbour?
? branches that hold a copy of the book Winter Harbour
SELECT DISTINCT br.branch_name FROM branch br JOIN copy c ON c.branch_id = br.branch_id JOIN book b ON c.book_id = b.book_id WHERE b.title = 'Winter Harbour'

? Which books have never been reserved?
? titles of books without any reservation
SELECT title FROM book WHERE book_id NOT IN (SELECT book_id FROM reservation)

? Which members have never borrowed anything?
? members without a loan
SELECT name FROM member WHERE member_id NOT IN (SELECT member_id FROM loan)

? How many copies of each book do we own, including books with no copy?
? count the copies of every book, also books without one
SELECT b.title, COUNT(c.copy_id) FROM book b LEFT JOIN copy c ON c.book_id = b.book_id GROUP BY b.book_id, b.title

? What did Susan Lim pay in fines?
? total fine on the loans of member Susan Lim
SELECT SUM(l.fine) FROM loan l JOIN member m ON l.member_id = m.member_id WHERE m.name = 'Susan Lim'

? Who is waiting for The Silent Garden? Show the member names.
? names of members with a waiting reservation for the book The Silent Garden
SELECT m.name FROM member m JOIN reservation r ON r.member_id = m.member_id JOIN book b ON r.book_id = b.book_id WHERE b.title = 'The Silent Garden' AND r.state = 'waiting'

? Which members have more than 20 loans?
? names of members who borrowed more than 20 times
SELECT m.name FROM member m JOIN loan l ON l.member_id = m.member_id GROUP BY m.member_id, m.name HAVING COUNT(*) > 20

? Which senior members use the Eastside Branch as their home branch?
? seniors whose home branch is the Eastside Branch
SELECT m.name FROM member m JOIN branch b ON m.home_branch_id = b.branch_id WHERE m.category = 'senior' AND b.branch_name = 'Eastside Branch'

? How many books are there per genre?
? books by genre
SELECT genre, COUNT(*) FROM book GROUP BY genre

? How many members of each category do we have?
? members per category
SELECT category, COUNT(*) FROM member GROUP BY category

? What is the average length in pages and the most expensive replacement cost for each genre?
? avg page count and max replacement cost by genre
SELECT genre, AVG(page_count), MAX(replacement_cost) FROM book GROUP BY genre

? Copies per branch and condition
? For each branch and condition, how many copies are there?
SELECT b.branch_name, c.condition, COUNT(*) FROM branch b JOIN copy c ON c.branch_id = b.branch_id GROUP BY b.branch_name, c.condition

? How many loans were made per year?
? loans per year
SELECT EXTRACT(YEAR FROM loaned_on), COUNT(*) FROM loan GROUP BY EXTRACT(YEAR FROM loaned_on)

? Which languages have more than 50 books?
? languages in which we hold over 50 books
SELECT language FROM book GROUP BY language HAVING COUNT(*) > 50

? How many different members borrowed in each month?
? distinct borrowers per month of loan
SELECT DATE_TRUNC('month', loaned_on), COUNT(DISTINCT member_id) FROM loan GROUP BY DATE_TRUNC('month', loaned_on)

? How many loans are there per genre?
? loan count by genre of the book
SELECT b.genre, COUNT(*) FROM loan l JOIN copy c ON l.copy_id = c.copy_id JOIN book b ON c.book_id = b.book_id GROUP BY b.genre

? How much was charged in fines to each member category?
? total fines by category of member
SELECT m.category, SUM(l.fine) FROM member m JOIN loan l ON l.member_id = m.member_id GROUP BY m.category

? Number of books per writer
? How many books do we have by each writer?
SELECT w.name, COUNT(*) FROM writer w JOIN book b ON b.writer_id = w.writer_id GROUP BY w.writer_id, w.name

? Reservations by state
? how many reservations are waiting, ready, collected or cancelled
SELECT state, COUNT(*) FROM reservation GROUP BY state

? Oldest and newest publication year per language
? For each language give the earliest and the latest year of publication.
SELECT language, MIN(published_year), MAX(published_year) FROM book GROUP BY language

? Which book is borrowed most often?
? title of the book with the most loans
SELECT b.title FROM book b JOIN copy c ON c.book_id = b.book_id JOIN loan l ON l.copy_id = c.copy_id GROUP BY b.book_id, b.title ORDER BY COUNT(*) DESC LIMIT 1

? Who are the 10 most active members by number of loans?
? top 10 members by loans
SELECT m.name FROM member m JOIN loan l ON l.member_id = m.member_id GROUP BY m.member_id, m.name ORDER BY COUNT(*) DESC LIMIT 10

? What is the thickest book in the collection?
? title of the book with the most pages
SELECT title FROM book ORDER BY page_count DESC LIMIT 1

? Which branch has the most seats?
? branch offering the largest number of seats
SELECT branch_name FROM branch ORDER BY seats DESC LIMIT 1

? Which writer has the most books in our library?
? writer with the highest number of books
SELECT w.name FROM writer w JOIN book b ON b.writer_id = w.writer_id GROUP BY w.writer_id, w.name ORDER BY COUNT(*) DESC LIMIT 1

? List all crime books from newest to oldest with their year.
? title and publication year of crime books, sorted by year descending
SELECT title, published_year FROM book WHERE genre = 'crime' ORDER BY published_year DESC

? Who owes the highest single fine?
? member with the largest fine on one loan
SELECT m.name FROM member m JOIN loan l ON l.member_id = m.member_id ORDER BY l.fine DESC LIMIT 1

? Which genre is the least popular by loans?
? genre with the fewest loans
SELECT b.genre FROM book b JOIN copy c ON c.book_id = b.book_id JOIN loan l ON l.copy_id = c.copy_id GROUP BY b.genre ORDER BY COUNT(*) LIMIT 1

? List titles by genre and then alphabetically by title.
? titles of all books ordered by genre, then title
SELECT title FROM book ORDER BY genre, title

? How many loans were there in April 2024?
? loans April 2024
SELECT COUNT(*) FROM loan WHERE EXTRACT(YEAR FROM loaned_on) = 2024 AND EXTRACT(MONTH FROM loaned_on) = 4

? For how many days are books kept on average?
? average days between loan and return
SELECT AVG(returned_on - loaned_on) FROM loan

? Which loans were returned late?
? ids of loans where the return came after the due date
SELECT loan_id FROM loan WHERE returned_on > due_on

? Which loans are overdue today, not returned and past the due date?
? ids of loans not yet returned whose due date has passed
SELECT loan_id FROM loan WHERE returned_on IS NULL AND due_on < CURRENT_DATE

? Who joined in the last 60 days?
? members that joined during the past 60 days
SELECT name FROM member WHERE joined_on >= CURRENT_DATE - INTERVAL '60 days'

? How many copies were acquired before 2000-01-01?
? number of copies acquired earlier than January 1, 2000
SELECT COUNT(*) FROM copy WHERE acquired_on < '2000-01-01'

? How many new members joined per month in 2023?
? member sign-ups by month, joined 2023
SELECT DATE_TRUNC('month', joined_on), COUNT(*) FROM member WHERE EXTRACT(YEAR FROM joined_on) = 2023 GROUP BY DATE_TRUNC('month', joined_on)

? On which weekday are most reservations placed?
? day of the week with the highest number of reservations
SELECT EXTRACT(DOW FROM placed_at) FROM reservation GROUP BY EXTRACT(DOW FROM placed_at) ORDER BY COUNT(*) DESC LIMIT 1

? When was the last time that Errol Grant borrowed something?
? date of the latest loan by Errol Grant
SELECT MAX(l.loaned_on) FROM loan l JOIN member m ON l.member_id = m.member_id WHERE m.name = 'Errol Grant'

? What share of copies is damaged?
? share of damaged copies
SELECT CAST(SUM(CASE WHEN condition = 'damaged' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM copy

? Percentage of blocked members in each category
? For every member category, what percentage is blocked?
SELECT category, 100.0 * SUM(CASE WHEN is_blocked = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM member GROUP BY category

? What is the ratio of adult to child members?
? ratio of adult members to child members
SELECT CAST(SUM(CASE WHEN category = 'adult' THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(SUM(CASE WHEN category = 'child' THEN 1 ELSE 0 END), 0) FROM member

? How many loans does a borrowing member have on average?
? average number of loans per member
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT member_id), 0) FROM loan

? How many copies are there per book title on average?
? average copies per book
SELECT CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT book_id), 0) FROM copy

? What does each book cost per page? Show the title as well.
? title and replacement cost divided by page count
SELECT title, replacement_cost / NULLIF(page_count, 0) FROM book

? What proportion of loans was renewed at least 1 time?
? proportion of loans with 1 or more renewals
SELECT CAST(SUM(CASE WHEN renewals >= 1 THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM loan

? What percentage of copies is for reference only at each branch?
? percent of reference copies per branch
SELECT b.branch_name, 100.0 * SUM(CASE WHEN c.is_reference_only = TRUE THEN 1 ELSE 0 END) / COUNT(*) FROM branch b JOIN copy c ON c.branch_id = b.branch_id GROUP BY b.branch_id, b.branch_name

? Which German or French books have more than 400 pages?
? titles of books in German or French longer than 400 pages
SELECT title FROM book WHERE language IN ('German', 'French') AND page_count > 400

? Which members gave us no email address?
? members without email
SELECT name FROM member WHERE email IS NULL

? Which writers are still alive?
? writers with no year of death
SELECT name FROM writer WHERE died_year IS NULL

? Show title, genre, language and pages of books published between 1990 and 1999.
? title, genre, language, page count for books published from 1990 to 1999
SELECT title, genre, language, page_count FROM book WHERE published_year BETWEEN 1990 AND 1999

? Find books with Dragon in the title.
? titles containing Dragon
SELECT title FROM book WHERE title LIKE '%Dragon%'

? How many child members are blocked?
? number of blocked child members
SELECT COUNT(*) FROM member WHERE category = 'child' AND is_blocked = TRUE

? Which books are in a language other than English and about cooking?
? cooking books that are not in English
SELECT title FROM book WHERE genre = 'cooking' AND language <> 'English'

? Which books are longer than the average book?
? titles with an above average page count
SELECT title FROM book WHERE page_count > (SELECT AVG(page_count) FROM book)

? Which members both borrowed something and placed a reservation?
? ids of members that have a loan and also a reservation
SELECT member_id FROM loan INTERSECT SELECT member_id FROM reservation

? How did the members rate each book?
? average reader rating per book
I do not know

? Which publisher sold us the books?
? publisher of Winter Harbour
I do not know

? How many e-books were downloaded?
I do not know
