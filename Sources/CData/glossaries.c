#include "tables.h"

// The files of the folder Glossaries, the most important first.

static const unsigned char general_table[] = {
#embed "../../Glossaries/general.tsv"
};

static const unsigned char institution_table[] = {
#embed "../../Glossaries/institution.tsv"
};

static const unsigned char title_table[] = {
#embed "../../Glossaries/title.tsv"
};

static const unsigned char government_table[] = {
#embed "../../Glossaries/government.tsv"
};

static const unsigned char politics_table[] = {
#embed "../../Glossaries/politics.tsv"
};

static const unsigned char law_table[] = {
#embed "../../Glossaries/law.tsv"
};

static const unsigned char crime_table[] = {
#embed "../../Glossaries/crime.tsv"
};

static const unsigned char place_table[] = {
#embed "../../Glossaries/place.tsv"
};

static const unsigned char people_table[] = {
#embed "../../Glossaries/people.tsv"
};

static const unsigned char time_table[] = {
#embed "../../Glossaries/time.tsv"
};

static const unsigned char measure_table[] = {
#embed "../../Glossaries/measure.tsv"
};

static const unsigned char agriculture_table[] = {
#embed "../../Glossaries/agriculture.tsv"
};

static const unsigned char culture_table[] = {
#embed "../../Glossaries/culture.tsv"
};

static const unsigned char defence_table[] = {
#embed "../../Glossaries/defence.tsv"
};

static const unsigned char disaster_table[] = {
#embed "../../Glossaries/disaster.tsv"
};

static const unsigned char economy_table[] = {
#embed "../../Glossaries/economy.tsv"
};

static const unsigned char education_table[] = {
#embed "../../Glossaries/education.tsv"
};

static const unsigned char energy_table[] = {
#embed "../../Glossaries/energy.tsv"
};

static const unsigned char environment_table[] = {
#embed "../../Glossaries/environment.tsv"
};

static const unsigned char finance_table[] = {
#embed "../../Glossaries/finance.tsv"
};

static const unsigned char foreign_table[] = {
#embed "../../Glossaries/foreign.tsv"
};

static const unsigned char health_table[] = {
#embed "../../Glossaries/health.tsv"
};

static const unsigned char idiom_table[] = {
#embed "../../Glossaries/idiom.tsv"
};

static const unsigned char labour_table[] = {
#embed "../../Glossaries/labour.tsv"
};

static const unsigned char media_table[] = {
#embed "../../Glossaries/media.tsv"
};

static const unsigned char religion_table[] = {
#embed "../../Glossaries/religion.tsv"
};

static const unsigned char science_table[] = {
#embed "../../Glossaries/science.tsv"
};

static const unsigned char sport_table[] = {
#embed "../../Glossaries/sport.tsv"
};

static const unsigned char technology_table[] = {
#embed "../../Glossaries/technology.tsv"
};

static const unsigned char trade_table[] = {
#embed "../../Glossaries/trade.tsv"
};

static const unsigned char transport_table[] = {
#embed "../../Glossaries/transport.tsv"
};

static const unsigned char weather_table[] = {
#embed "../../Glossaries/weather.tsv"
};

static const struct {
  const char *name;
  padan_table table;
} glossaries[] = {
    {"general", {general_table, sizeof general_table}},
    {"institution", {institution_table, sizeof institution_table}},
    {"title", {title_table, sizeof title_table}},
    {"government", {government_table, sizeof government_table}},
    {"politics", {politics_table, sizeof politics_table}},
    {"law", {law_table, sizeof law_table}},
    {"crime", {crime_table, sizeof crime_table}},
    {"place", {place_table, sizeof place_table}},
    {"people", {people_table, sizeof people_table}},
    {"time", {time_table, sizeof time_table}},
    {"measure", {measure_table, sizeof measure_table}},
    {"agriculture", {agriculture_table, sizeof agriculture_table}},
    {"culture", {culture_table, sizeof culture_table}},
    {"defence", {defence_table, sizeof defence_table}},
    {"disaster", {disaster_table, sizeof disaster_table}},
    {"economy", {economy_table, sizeof economy_table}},
    {"education", {education_table, sizeof education_table}},
    {"energy", {energy_table, sizeof energy_table}},
    {"environment", {environment_table, sizeof environment_table}},
    {"finance", {finance_table, sizeof finance_table}},
    {"foreign", {foreign_table, sizeof foreign_table}},
    {"health", {health_table, sizeof health_table}},
    {"idiom", {idiom_table, sizeof idiom_table}},
    {"labour", {labour_table, sizeof labour_table}},
    {"media", {media_table, sizeof media_table}},
    {"religion", {religion_table, sizeof religion_table}},
    {"science", {science_table, sizeof science_table}},
    {"sport", {sport_table, sizeof sport_table}},
    {"technology", {technology_table, sizeof technology_table}},
    {"trade", {trade_table, sizeof trade_table}},
    {"transport", {transport_table, sizeof transport_table}},
    {"weather", {weather_table, sizeof weather_table}},
};

size_t padan_glossary_count(void) { return sizeof glossaries / sizeof *glossaries; }

const char *padan_glossary_name(size_t number) { return glossaries[number].name; }

padan_table padan_glossary(size_t number) { return glossaries[number].table; }
