"""Words that name secrets or what tells about persons, in the languages that databases are often kept in."""

from typing import Final

SECRETS: Final = frozenset(
    """password passwd passphrase pwd pass secret token apikey key hash salt pin otp cvv cvc credential
    credentials signature certificate private iban card account bsn passwort kennwort geheim schluessel
    konto kontonummer kreditkarte steuernummer sozialversicherungsnummer motdepasse mdp secreto clave
    contrasena contraseña cuenta tarjeta jeton compte senha segredo conta cartao cartão cpf cnpj nif dni
    curp wachtwoord rekening parola segreto conto carta haslo hasło pesel losenord lösenord personnummer
    salasana пароль токен секрет счет карта инн снилс 密码 口令 パスワード 비밀번호""".split()
)
PERSONAL: Final = frozenset(
    """firstname lastname fullname surname forename givenname maiden middlename username login nickname email
    mail phone telephone tel mobile cell fax address street postcode zip birth birthday birthdate dob
    born passport licence license contact ip diagnosis ssn vorname nachname familienname benutzername
    anschrift adresse strasse straße plz telefon mobil geburt geburtstag geburtsdatum geburtsort ausweis
    reisepass prenom prénom nomfamille téléphone portable naissance courriel apellido apellidos correo
    direccion dirección calle telefono teléfono movil móvil nacimiento sobrenome nomecompleto endereco
    endereço rua telefone celular nascimento cognome indirizzo cellulare nascita voornaam achternaam
    adres straat telefoon geboortedatum geboorte imie imię nazwisko ulica urodzenia fornamn efternamn
    adress gatuadress fodelsedatum födelsedatum etunimi sukunimi osoite puhelin syntymäaika имя фамилия
    отчество адрес телефон почта рождения 姓名 电话 地址 邮箱 生日 氏名 住所 電話 전화 주소""".split()
)
PARTS: Final = (
    *("password", "passwd", "passwort", "kennwort", "wachtwoord", "apikey", "secret", "token"),
    *(
        "creditcard",
        "firstname",
        "lastname",
        "surname",
        "username",
        "fullname",
        "nickname",
        "vorname",
        "nachname",
    ),
    *("email", "telefon", "telephone", "phonenumber", "mobilenumber", "homephone", "cellphone", "workphone"),
    *(
        "birthdate",
        "birthday",
        "dateofbirth",
        "birthplace",
        "geburt",
        "naissance",
        "nacimiento",
        "nascimento",
    ),
    *("streetaddress", "homeaddress", "postaladdress", "socialsecurity", "passport", "kreditkarte"),
)
"""What stands for itself inside of a longer word too: 'useremailaddress'."""
NAME_WORDS: Final = frozenset({"first", "last", "full", "given", "family", "middle", "user", "contact"})
NAMES: Final = frozenset(
    "name names nombre nombres nom noms namn naam nimi nazwa nome nomi 名前 이름".split()
)
PERSONS: Final = frozenset(
    """person people customer client user employee staff worker patient student pupil teacher instructor
    professor doctor physician nurse member passenger guest visitor tenant resident citizen owner
    contact candidate applicant author driver child children parent player educator guardian technician
    inspector agent manager trainer coach singer actor kunde kunden mitarbeiter benutzer patienten
    schueler schüler lehrer arzt mieter personen cliente clientes empleado empleados usuario usuarios
    paciente pacientes alumno alumnos persona personas employe employes employé employés utilisateur
    utilisateurs eleve élève etudiant étudiant personne personnes utente utenti dipendente dipendenti
    klant klanten medewerker medewerkers gebruiker klient pracownik kund anvandare funcionario
    funcionário pessoa pessoas""".split()
)
