import pytest

from sqlcoder_local.value_index.private_columns import is_private

PRIVATE = """
    users.password_hash settings.ApiKey customers.name Customer.CustomerName staff.first_name
    orders.customer_name people.e_mail_address visits.phone x.iban employees.home_address tenant.full_name
    contacts.eMail x.useremailaddress x.passwordHash2 log.token auth.api_key people.Geburtsdatum Kunden.Name
    clientes.nombre x.nombre_cliente x.telefono x.DateOfBirth x.apellidos Mitarbeiter.Anschrift x.motdepasse
    klanten.naam x.wachtwoord customers.PhoneNumber x.номер_телефон 表.电话
""".split()
NOT_PRIVATE = """
    products.name customers.city ports.name orders.status customers.product_name staff.role
    countries.country_name beers.BeerName productos.nombre orders.shipped_via staff.gender produits.nom
    cities.Name states.code orders.payment_method
""".split()


@pytest.mark.parametrize("named", PRIVATE)
def test_secrets_and_what_tells_about_persons_are_private(named: str) -> None:
    assert is_private(*named.split("."))


@pytest.mark.parametrize("named", NOT_PRIVATE)
def test_names_of_things_and_kinds_are_not(named: str) -> None:
    assert not is_private(*named.split("."))
