using Microsoft.EntityFrameworkCore;

namespace Gradus.Data.Model;

/// <summary>
/// The one model of both stores. It owns the schema (migrations) and answers the questions nobody waits for;
/// what each page and each log asks is SQL in <see cref="DiaryStore"/> and <see cref="Accounts.AccountStore"/>.
/// </summary>
internal abstract class GradusContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<PersonRow> Persons => Set<PersonRow>();
    public DbSet<AccountRow> Accounts => Set<AccountRow>();
    public DbSet<SignInLinkRow> SignInLinks => Set<SignInLinkRow>();
    public DbSet<SignInSessionRow> SignInSessions => Set<SignInSessionRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PersonRow>(person =>
        {
            person.ToTable("persons").HasKey(p => p.Key);
            person.HasIndex(p => p.Id).IsUnique();
        });
        modelBuilder.Entity<EntryRow>(entry =>
        {
            entry.ToTable("entries").HasKey(e => new { e.Person, e.Sequence });
            entry.HasIndex(e => new { e.Person, e.Id }).IsUnique();
            entry.HasOne<PersonRow>().WithMany().HasForeignKey(e => e.Person);
        });
        modelBuilder.Entity<CheckpointRow>(checkpoint =>
        {
            checkpoint.ToTable("checkpoints").HasKey(c => c.Person);
            checkpoint.Property(c => c.Person).ValueGeneratedNever();
            checkpoint.HasOne<PersonRow>().WithOne().HasForeignKey<CheckpointRow>(c => c.Person);
        });
        modelBuilder.Entity<AccountRow>(account =>
        {
            account.ToTable("accounts").HasKey(a => a.Key);
            account.HasIndex(a => a.Id).IsUnique();
            account.HasOne<PersonRow>().WithMany().HasForeignKey(a => a.Person);
        });
        modelBuilder.Entity<SignInLinkRow>(link =>
        {
            link.ToTable("sign_in_links").HasKey(l => l.Hash);
            link.HasOne<AccountRow>().WithMany().HasForeignKey(l => l.Account).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<SignInSessionRow>(session =>
        {
            session.ToTable("sign_in_sessions").HasKey(s => s.Hash);
            session.HasOne<AccountRow>().WithMany().HasForeignKey(s => s.Account);
        });
        modelBuilder.Entity<StoreFactRow>(fact => fact.ToTable("store_facts").HasKey(f => f.Name));

        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
                property.SetColumnName(ColumnNames.Of(property.Name));
            // By its name EF takes it for a key it makes itself, and so for one that may be missing.
            if (entity.FindProperty("Id") is { } id)
                id.IsNullable = false;
        }
    }
}
