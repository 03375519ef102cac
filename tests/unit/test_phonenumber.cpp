// Phone numbers as they stand in ledgers.

#include "domain/phonenumber.h"

#include <catch2/catch.hpp>

#include <QStringList>

using namespace peiyu;

namespace {

/// area-number, several with a space between.
std::string read(const char *typed)
{
    QStringList words;
    for (const PhoneNumber &phone : phoneNumbers(QString::fromUtf8(typed)))
        words.append(phone.area.isEmpty() ? phone.number : phone.area + u'-' + phone.number);
    return words.join(u' ').toStdString();
}

} // namespace

TEST_CASE("one number is one however it was typed")
{
    for (const char *mobile :
         {"13900000001", " 139 0000 0001 ", "139-0000-0001", "＋８６　１３９０００００００１",
          "+86 13900000001", "8613900000001", "0086-139-0000-0001", "013900000001",
          "13900000001（李敏）", "李敏13900000001", "13900000001转801"}) {
        CAPTURE(mobile);
        CHECK(read(mobile) == "13900000001");
    }
    for (const char *line :
         {"023-47210001", "02347210001", "(023)47210001", "（023） 4721 0001", "023－47210001",
          "023—47210001", "+86 23 47210001", "+86-023-47210001", "86-023-47210001",
          "023-47210001-801", "02347210001-8", "023-47210001转801", "023-47210001 转 8",
          "023-47210001 ext. 801", "023-47210001#8", "023.47210001", "2347210001", "23-47210001"}) {
        CAPTURE(line);
        CHECK(read(line) == "023-47210001");
    }
    CHECK(read("0595-2388000") == "0595-2388000");
    CHECK(read("0595-2388000-1") == "0595-2388000");
    CHECK(read("0595 22388000") == "0595-22388000");
    CHECK(read("400-820-0001") == "4008200001");
    CHECK(read("010-62010001") == "010-62010001");
    CHECK(read("4721-0001") == "47210001");
    CHECK(read("47230000-801") == "47230000");
    CHECK(phoneNumbers(QStringLiteral("47210001")).first().lacksArea());
    CHECK_FALSE(phoneNumbers(QStringLiteral("13900000001")).first().lacksArea());
}

TEST_CASE("a field holds several numbers, each once")
{
    CHECK(read("13900000001/023-47210001") == "13900000001 023-47210001");
    CHECK(read("13900000001 13900000002") == "13900000001 13900000002");
    CHECK(read("13900000001、13900000001；47210001") == "13900000001 47210001");
    CHECK(read("办公室：023-47210001，李敏：139 0000 0002") == "023-47210001 13900000002");
}

TEST_CASE("what is no phone number gives none")
{
    for (const char *none : {"", "无", "—", "-", "0", "110", "023-1", "1.39E+10", "00000000000",
                             "1234567", "91500116MA5U000001", "++", "86"}) {
        CAPTURE(none);
        CHECK(read(none).empty());
    }
}
