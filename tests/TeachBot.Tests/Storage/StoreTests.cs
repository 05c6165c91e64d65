using TeachBot.Tests.Contracts;

namespace TeachBot.Tests.Storage;

public sealed class SqliteEffectsTests : EffectsContract<SqliteStores>;

public sealed class MemoryEffectsTests : EffectsContract<MemoryStores>;

public sealed class PostgresEffectsTests : EffectsContract<PostgresStores>;

public sealed class SqliteAttemptsTests : AttemptsContract<SqliteStores>;

public sealed class MemoryAttemptsTests : AttemptsContract<MemoryStores>;

public sealed class PostgresAttemptsTests : AttemptsContract<PostgresStores>;

public sealed class SqliteSessionsTests : SessionsContract<SqliteStores>;

public sealed class MemorySessionsTests : SessionsContract<MemoryStores>;

public sealed class PostgresSessionsTests : SessionsContract<PostgresStores>;

public sealed class SqliteOutboxTests : OutboxContract<SqliteStores>;

public sealed class MemoryOutboxTests : OutboxContract<MemoryStores>;

public sealed class PostgresOutboxTests : OutboxContract<PostgresStores>;

public sealed class SqliteBoardsTests : BoardsContract<SqliteStores>;

public sealed class SqliteWishesTests : WishesContract<SqliteStores>;

public sealed class MemoryBoardsTests : BoardsContract<MemoryStores>;

public sealed class PostgresBoardsTests : BoardsContract<PostgresStores>;

public sealed class MemoryWishesTests : WishesContract<MemoryStores>;

public sealed class PostgresWishesTests : WishesContract<PostgresStores>;

public sealed class SqliteSchedulesTests : SchedulesContract<SqliteStores>;

public sealed class MemorySchedulesTests : SchedulesContract<MemoryStores>;

public sealed class PostgresSchedulesTests : SchedulesContract<PostgresStores>;

public sealed class SqlitePeopleTests : PeopleContract<SqliteStores>;

public sealed class MemoryPeopleTests : PeopleContract<MemoryStores>;

public sealed class PostgresPeopleTests : PeopleContract<PostgresStores>;

public sealed class SqliteLinkCodesTests : LinkCodesContract<SqliteStores>;

public sealed class MemoryLinkCodesTests : LinkCodesContract<MemoryStores>;

public sealed class PostgresLinkCodesTests : LinkCodesContract<PostgresStores>;

public sealed class SqliteRetentionTests : RetentionContract<SqliteStores>;

public sealed class PostgresRetentionTests : RetentionContract<PostgresStores>;

public sealed class SqliteNamesTests : NamesContract<SqliteStores>;

public sealed class PostgresNamesTests : NamesContract<PostgresStores>;
