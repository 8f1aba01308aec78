// Rules of countries are found by country, and by what the reader may see.
CREATE CONSTRAINT country_rule_id IF NOT EXISTS FOR (n:CountryRule) REQUIRE n.id IS UNIQUE;
CREATE INDEX country_rule_country IF NOT EXISTS FOR (n:CountryRule) ON (n.country);
CREATE INDEX country_rule_scope IF NOT EXISTS FOR (n:CountryRule) ON (n.scope);
