using HelpBot.Storage.Inquiries;
using Microsoft.EntityFrameworkCore;

namespace HelpBot.Benchmarks.Stores;

/// <summary>The tables of the conversations as EF Core would have them.</summary>
internal sealed class TurnContext(DbContextOptions<TurnContext> options) : DbContext(options)
{
    public DbSet<ConversationEntity> Conversations => Set<ConversationEntity>();

    public DbSet<StateEntity> States => Set<StateEntity>();

    public DbSet<ActivityEntity> Activities => Set<ActivityEntity>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ConversationEntity>(row =>
        {
            row.ToTable("conversation").HasKey(entity => entity.Id);
            row.Property(entity => entity.Id).HasColumnName("id").ValueGeneratedOnAdd();
            row.Property(entity => entity.Key).HasColumnName("key");
            row.Property(entity => entity.NextSequence).HasColumnName("next_sequence");
            row.Property(entity => entity.UpdatedAt).HasColumnName("updated_at");
        });
        modelBuilder.Entity<StateEntity>(row =>
        {
            row.ToTable("conversation_state").HasKey(entity => new { entity.ConversationId, entity.Key });
            row.Property(entity => entity.ConversationId).HasColumnName("conversation_id");
            row.Property(entity => entity.Key).HasColumnName("key");
            row.Property(entity => entity.Json).HasColumnName("json");
        });
        modelBuilder.Entity<ActivityEntity>(row =>
        {
            row.ToTable("activity").HasKey(entity => new { entity.ConversationId, entity.Sequence });
            row.Property(entity => entity.ConversationId).HasColumnName("conversation_id");
            row.Property(entity => entity.Sequence).HasColumnName("sequence");
            row.Property(entity => entity.Turn).HasColumnName("turn");
            row.Property(entity => entity.Json).HasColumnName("json");
        });
        modelBuilder.Entity<InquiryRow>().ToTable("Inquiries");
    }
}

internal sealed class ConversationEntity
{
    public long Id { get; set; }

    public required string Key { get; set; }

    public long NextSequence { get; set; }

    public long UpdatedAt { get; set; }
}

internal sealed class StateEntity
{
    public long ConversationId { get; set; }

    public required string Key { get; set; }

    public required byte[] Json { get; set; }
}

internal sealed class ActivityEntity
{
    public long ConversationId { get; set; }

    public long Sequence { get; set; }

    public long Turn { get; set; }

    public required byte[] Json { get; set; }
}
