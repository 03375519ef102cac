// .xls: bytes as a whole file, or as the workbook inside a sound container.
#include "fuzztable.h"

#include "unit/exchange/oldworkbook.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr size_t most = 50'000; // what one table of sectors holds
    if (size == 0 || size > most)
        return 0;
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    readWhole(fuzzFile(data[0] % 4 == 0 ? bytes : oleFile(bytes, QStringLiteral("Workbook"))),
              fuzzOptions());
    return 0;
}
