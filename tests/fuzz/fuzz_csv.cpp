// CSV and TSV: the first byte chooses encoding and separator, or leaves both to be detected.
#include "fuzztable.h"

#include <QStringList>

using namespace peiyu;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    static const QStringList encodings = {{},
                                          QStringLiteral("UTF-8"),
                                          QStringLiteral("GB18030"),
                                          QStringLiteral("UTF-16LE"),
                                          QStringLiteral("UTF-16BE")};
    constexpr char16_t separators[] = {0, u',', u';', u'\t'};
    TabularOptions options = fuzzOptions();
    options.encoding = encodings[data[0] % 8 % encodings.size()];
    options.separator = QChar(separators[data[0] / 8 % 4]);
    readWhole(fuzzFile(bytesOf(data + 1, size - 1)), options);
    return 0;
}
